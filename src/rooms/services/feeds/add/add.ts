import { londonDay } from '../../../../platform/clock.ts'
import { choices, line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../../platform/http/route.ts'
import { readAddress } from '../fetching/pinned.ts'
import { feedsRoutes, oneFeed } from '../feeds.routes.ts'
import { addFeed, findFeedAt } from '../keeping/feed.ts'
import { FeedProblem } from '../problem.ts'
import { addView } from './add.view.tsx'

const ONLY_PUBLIC = { private: false, http: false }

export const addPage = page({
  path: feedsRoutes.add,
  for: ['coordinator'],
  read: async () => ({}),
  view: addView,
})

const addressOf = (typed: string): { address: string } | { wrong: string } => {
  try {
    return { address: readAddress(typed, ONLY_PUBLIC).href }
  } catch (error) {
    if (error instanceof FeedProblem) return { wrong: error.message }
    throw error
  }
}

const fields = {
  name: line({ max: 100, missing: 'Write what the list is called' }),
  address: line({ max: 500, missing: 'Write where the list is' }),
  licence: line({ max: 200 }),
  nightly: choices(['yes']),
}

/** Adds a list at a public address. What is not public, only an operator can allow. */
export const addList = act({
  path: feedsRoutes.add,
  for: ['coordinator'],
  page: addPage,
  fields,
  act: async (ask, form) => {
    const read = addressOf(form.address)
    if ('wrong' in read) return mend({ address: read.wrong })
    if (await findFeedAt(ask.tx, ask.cell, read.address))
      return mend({ address: 'That list is here already. Open it to read it again' })
    const id = ask.newId('feed')
    await addFeed(
      ask.tx,
      {
        id,
        cell: ask.cell,
        name: form.name,
        address: read.address,
        licence: form.licence === '' ? null : form.licence,
        licenceUrl: null,
        publisher: null,
        byItself: form.nightly.length > 0,
        allowPrivate: false,
        allowHttp: false,
      },
      londonDay(ask.now),
    )
    await ask.later('services.read-feed', { cell: ask.cell, feed: id })
    return go(`${oneFeed(id)}?asked=yes`)
  },
})
