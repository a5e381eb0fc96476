import { line } from '../../../platform/http/fields.ts'
import { act, go, mend } from '../../../platform/http/route.ts'
import { routes } from '../introductions.routes.ts'
import { countOf, enough, MOST } from './enough.ts'
import { ratherNotPage } from './rather-not.ts'

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
