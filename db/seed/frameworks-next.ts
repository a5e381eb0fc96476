// The next version of a framework: what stood is kept, something is added, and the one before is withdrawn.
import { daysAfter } from '../../src/platform/clock.ts'
import { tookPartRows } from './framework-people.ts'
import type { Made, Standing } from './framework-versions.ts'
import type stock from './stock/frameworks.json'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import { dayBefore } from './when.ts'

type Making = {
  random: Random
  one: (typeof stock)[number]
  first: Standing
  parent: Standing | null
  start: Date
}

export const nextVersion = ({ random, one, first, parent, start }: Making): Made | undefined => {
  if (!('next' in one) || !one.next) return undefined
  const { next } = one
  const at = daysAfter(start, -next.daysAgo)
  const day = dayBefore(start, next.daysAgo)
  const version = random.id(at)
  const kept = first.items.map((item) => ({
    ...item,
    id: random.id(at),
    version_id: version,
    from_item: item['id'],
    change: 'kept',
    reason: null,
  }))
  const added = random.id(at)
  const items: AnyRow[] = [
    ...kept,
    {
      ...kept[0],
      id: added,
      strand: added,
      position: kept.length + 1,
      from_item: null,
      change: 'added',
      ...next.adds,
    },
  ]
  return {
    standing: { framework: first.framework, version, items },
    rows: {
      'frameworks.version': [
        {
          id: version,
          framework_id: first.framework,
          number: 2,
          published_on: day,
          from_version: parent?.version ?? null,
          decided_by: next.decidedBy,
          why: next.why,
          kept_why: next.keptWhy,
        },
      ],
      'frameworks.withdrawn': [
        {
          version_id: first.version,
          withdrawn_on: day,
          withdrawn_why: next.withdraws,
          replaced_by: version,
        },
      ],
      'frameworks.item': items,
      'frameworks.took_part': tookPartRows(one, version),
    },
  }
}
