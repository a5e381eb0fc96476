// Which version organisations of the sample work from, and why.
import { daysAfter } from '../../src/platform/clock.ts'
import type { Standing } from './framework-versions.ts'
import type { Organisations } from './organisations.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import { daytime, dayOf } from './when.ts'

type Choice = { by: string; kind: string; version: string; why: string }

const choices: readonly Choice[] = [
  { by: 'long-table', kind: 'values', version: 'long-table-values/1', why: 'They are ours.' },
  {
    by: 'harbour',
    kind: 'values',
    version: 'side-by-side-six-values/1',
    why: 'Most groups we work with know them.',
  },
  {
    by: 'two-kettles',
    kind: 'values',
    version: 'two-kettles-values/2',
    why: 'Our members made them.',
  },
  { by: 'averleigh', kind: 'values', version: 'averleigh-values/1', why: 'Our peers made them.' },
  {
    by: 'severnwick',
    kind: 'principles',
    version: 'severnwick-principles/1',
    why: 'The peer council decided it.',
  },
  { by: 'marigold', kind: 'values', version: 'marigold-kitchen-values/1', why: 'They are ours.' },
  {
    by: 'nine-locks',
    kind: 'values',
    version: 'side-by-side-six-values/1',
    why: 'We were there when they were made.',
  },
  {
    by: 'tamefold',
    kind: 'principles',
    version: 'imroc-eight-principles/1',
    why: 'Our peers were trained in them.',
  },
]

export const makeChosen = (
  random: Random,
  organisations: Organisations,
  standing: ReadonlyMap<string, Standing>,
  start: Date,
): AnyRow[] =>
  choices.map(({ by, kind, version, why }) => {
    const { cell_id, id: organisation_id } = organisations.get(by)!
    const at = daytime(random, daysAfter(start, -random.whole(1, 5)))
    const chosen = standing.get(version)!.version
    return {
      cell_id,
      id: random.id(at),
      organisation_id,
      kind,
      version_id: chosen,
      newest_id: chosen,
      why,
      chosen_on: dayOf(at),
      chosen_at: at,
    }
  })
