import { isIP } from 'node:net'
import { line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../../platform/http/route.ts'
import { readAddress } from '../fetching/pinned.ts'
import { isPublic } from '../fetching/public-address.ts'
import { feedsRoutes, oneTrial } from '../feeds.routes.ts'
import { FeedProblem } from '../problem.ts'
import { addView } from './add.view.tsx'

export const addPage = page({
  path: feedsRoutes.add,
  for: ['coordinator'],
  read: async () => null,
  view: addView,
})

/** The address as it is kept, or what is wrong with it: the same guard as for an operator, who can lift it. */
const readTyped = (typed: string): { address: string } | { wrong: string } => {
  try {
    const url = readAddress(/^[a-z]+:/i.test(typed) ? typed : `https://${typed}`, {
      private: false,
      http: false,
    })
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) ? !isPublic(host) : !host.includes('.'))
      return { wrong: `${url.hostname} is a private address. Kith does not read from there` }
    return { address: url.href }
  } catch (error) {
    if (error instanceof FeedProblem) return { wrong: error.message.replace(/\.$/, '') }
    throw error
  }
}

export const add = act({
  path: feedsRoutes.add,
  for: ['coordinator'],
  page: addPage,
  fields: {
    address: line({ max: 600, missing: 'Write the address of the list' }),
    name: line({ max: 120, missing: 'Write what you call this list' }),
    publisher: line({ max: 120 }),
    licence: line({ max: 120 }),
  },
  act: async (ask, form) => {
    const typed = readTyped(form.address)
    if ('wrong' in typed) return mend({ address: typed.wrong })
    const known = await ask.tx
      .selectFrom('services.feed')
      .select('id')
      .where('cell_id', '=', ask.cell)
      .where('address', '=', typed.address)
      .executeTakeFirst()
    if (known) return mend({ address: 'This list is read in here already' })
    const id = ask.newId('trial')
    await ask.tx
      .insertInto('services.trial')
      .values({
        cell_id: ask.cell,
        id,
        by_id: ask.me,
        address: typed.address,
        name: form.name,
        publisher: form.publisher || null,
        licence: form.licence || null,
        asked_at: ask.now,
      })
      .execute()
    await ask.later('services.try-list', { cell: ask.cell, trial: id })
    return go(oneTrial(id))
  },
})
