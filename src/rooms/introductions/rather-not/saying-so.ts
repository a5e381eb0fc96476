import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { routes } from '../introductions.routes.ts'
import { listRunBy, ratherNotPage, type RunBy } from './rather-not.ts'

const MOST = 20

const countOf = async (ask: Ask, table: 'apart_from' | 'apart_named') => {
  const rows = await ask.tx
    .selectFrom(`introductions.${table}`)
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where('by_id', '=', ask.me)
    .execute()
  return rows.length
}

const enough = `You can keep up to ${MOST}. Take one back first. Nothing has changed`

const chosenOf = (runBy: RunBy[], chosen: string) => {
  const [kind, id] = chosen.split(' ')
  const found = runBy.find((one) => (kind === 'service' ? one.service : one.organisation) === id)
  return (
    found && {
      organisation_id: found.organisation,
      service_id: kind === 'service' ? found.service : null,
    }
  )
}

/** Nobody of this organisation, or of this one service. */
export const ratherNotFrom = act({
  path: routes.ratherNotFrom,
  for: 'members',
  page: ratherNotPage,
  fields: { from: line({ max: 60, missing: 'Choose an organisation or a service from the list' }) },
  act: async (ask, form) => {
    const chosen = chosenOf(await listRunBy(ask), form.from)
    if (!chosen) return mend({ from: 'Choose an organisation or a service from the list' })
    if ((await countOf(ask, 'apart_from')) >= MOST) return mend({ from: enough })
    await ask.tx
      .insertInto('introductions.apart_from')
      .values({
        cell_id: ask.cell,
        id: ask.newId('apart'),
        by_id: ask.me,
        ...chosen,
        made_at: ask.now,
      })
      .execute()
    await ask.later('introductions.apart', { cell: ask.cell, person: ask.me })
    return go(routes.ratherNot)
  },
})

const looksLikeAddress = (text: string) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text)

/**
 * Somebody, by the address they might sign in with. It is kept as a keyed hash. What follows is the
 * same whether or not anybody signs in with it: nobody can find that out here.
 */
export const ratherNotNamed = act({
  path: routes.ratherNotNamed,
  for: 'members',
  page: ratherNotPage,
  fields: { email: line({ max: 254, missing: 'Write the email address they might use' }) },
  act: async (ask, form) => {
    const address = form.email.toLowerCase()
    if (!looksLikeAddress(address))
      return mend({ email: 'Write a whole email address, like name@example.com' })
    if ((await countOf(ask, 'apart_named')) >= MOST) return mend({ email: enough })
    await ask.tx
      .insertInto('introductions.apart_named')
      .values({
        cell_id: ask.cell,
        id: ask.newId('apart'),
        by_id: ask.me,
        email_hash: ask.house.secrets.hash('address', address),
        made_at: ask.now,
      })
      .onConflict((conflict) => conflict.columns(['cell_id', 'by_id', 'email_hash']).doNothing())
      .execute()
    await ask.later('introductions.apart', { cell: ask.cell, person: ask.me })
    return go(routes.ratherNot)
  },
})

/** Takes one of them back: from now on they may meet again. */
export const takeBack = act({
  path: routes.ratherNotBack,
  for: 'members',
  page: ratherNotPage,
  fields: { which: line({ max: 60 }) },
  act: async (ask, form) => {
    for (const table of ['apart_from', 'apart_named'] as const)
      if (isUuid(form.which))
        await ask.tx
          .deleteFrom(`introductions.${table}`)
          .where('cell_id', '=', ask.cell)
          .where('by_id', '=', ask.me)
          .where('id', '=', form.which)
          .execute()
    return go(routes.ratherNot)
  },
})
