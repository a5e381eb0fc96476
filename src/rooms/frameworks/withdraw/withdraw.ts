import { londonDay } from '../../../platform/clock.ts'
import { line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { makingRoutes } from '../making.routes.ts'
import { readAt, versionAt } from '../reading/reading.routes.ts'
import { listKept, versionOfAddress } from '../standing.ts'
import { withdrawView } from './withdraw.view.tsx'

const getOwn = async (ask: Ask) => {
  const at = await versionOfAddress(ask)
  return (await listKept(ask)).includes(at.framework.id) ? at : notHere()
}

export const withdrawPage = page({
  path: makingRoutes.withdraw,
  for: 'members',
  read: getOwn,
  view: withdrawView,
})

/** Reads the address of a version as people copy it: the whole of it, or the end. */
const findReplacement = async ({ tx }: Ask, typed: string): Promise<string | null> => {
  const at = readAt(typed.replace(/^.*\/frameworks\//, '').replace(/[/?#]+$/, ''))
  if (!at) return null
  const row = await tx
    .selectFrom('frameworks.version as version')
    .innerJoin('frameworks.framework as framework', 'framework.id', 'version.framework_id')
    .select('version.id')
    .where('framework.slug', '=', at.slug)
    .where('version.number', '=', at.number)
    .executeTakeFirst()
  return row?.id ?? null
}

/** Withdraws a version: it stays to be read, says why it should not be used, and cannot be adapted any more. */
export const withdraw = act({
  path: makingRoutes.withdraw,
  for: 'members',
  page: withdrawPage,
  fields: {
    why: text({ max: 2000, missing: 'Write why it should not be used any more' }),
    instead: line({ max: 300 }),
  },
  act: async (ask, form) => {
    const { framework, version } = await getOwn(ask)
    if (version.withdrawnOn !== null)
      return mend({ why: 'This version is withdrawn already, and its reason stands' })
    const replaced_by = form.instead === '' ? null : await findReplacement(ask, form.instead)
    if (form.instead !== '' && replaced_by === null)
      return mend({ instead: 'No version has this address. Copy it from the version’s own page' })
    if (replaced_by === version.id)
      return mend({ instead: 'A version cannot stand in its own place. Give another, or none' })
    await ask.tx
      .insertInto('frameworks.withdrawn')
      .values({
        version_id: version.id,
        withdrawn_on: londonDay(ask.now),
        withdrawn_why: form.why,
        replaced_by,
        by_id: ask.me,
      })
      .execute()
    return go(versionAt({ slug: framework.slug, number: version.number }))
  },
})
