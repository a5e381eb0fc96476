import { minutesAfter } from '../../../platform/clock.ts'
import { act, mend, page, type Ask } from '../../../platform/http/route.ts'
import { peopleRoutes } from '../people.routes.ts'
import { membershipOf } from '../membership.ts'
import { beginSession } from '../session.ts'
import { useLinkView } from './use-link.view.tsx'

const LINK_MINUTES = 20

// Opening the page changes nothing: mail scanners open links too. Pressing the button does.
export const useLinkPage = page({
  path: peopleRoutes.useLink,
  for: 'everyone',
  read: async (ask) => ({ token: ask.params['token'] ?? '' }),
  view: useLinkView,
})

export const signInByLink = act({
  path: peopleRoutes.useLink,
  for: 'everyone',
  page: useLinkPage,
  fields: {},
  act: async (ask) => {
    const link = await claimLink(ask)
    if (typeof link === 'string') return mend({ link })
    await ask.tx
      .updateTable('people.account')
      .set({ confirmed_at: ask.now })
      .where('id', '=', link.account_id)
      .where('confirmed_at', 'is', null)
      .execute()
    const token = await beginSession(
      ask.tx,
      ask.house.secrets,
      await membershipOf(ask, link.account_id),
      ask.now,
    )
    return { to: link.next_path, session: { token } }
  },
})

const claimLink = async (ask: Ask) => {
  const { secrets } = ask.house
  await ask.hold({ secret: secrets.hash('link', ask.params['token'] ?? '') })
  const link = await ask.tx
    .selectFrom('people.sign_in_link')
    .select(['id', 'account_id', 'browser_hash', 'next_path', 'made_at', 'used_at'])
    .forUpdate()
    .executeTakeFirst()
  if (!link || link.used_at || link.made_at < minutesAfter(ask.now, -LINK_MINUTES))
    return 'This link has been used, or is more than 20 minutes old. Ask for a new one'
  if (!link.browser_hash.equals(secrets.hash('browser', ask.browser)))
    return 'This link was asked for in another browser. Open it there, or ask for a new one here'
  await ask.tx
    .updateTable('people.sign_in_link')
    .set({ used_at: ask.now })
    .where('id', '=', link.id)
    .execute()
  await ask.hold({ person: link.account_id })
  return link
}
