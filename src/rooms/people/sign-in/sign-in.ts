import { minutesAfter } from '../../../platform/clock.ts'
import { sealFor } from '../../../platform/crypto/sealed.ts'
import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { TooMany } from '../../../platform/http/trouble.ts'
import { peopleRoutes } from '../people.routes.ts'
import { insidePath } from './inside-path.ts'
import { linkSentView, signInView } from './sign-in.view.tsx'

const LINKS_AN_HOUR = 5

export const signInPage = page({
  path: peopleRoutes.signIn,
  for: 'everyone',
  read: async (ask) => ({ next: insidePath(ask.query['next']) }),
  view: signInView,
})

export const linkSentPage = page({
  path: peopleRoutes.linkSent,
  for: 'everyone',
  read: async () => ({}),
  view: linkSentView,
})

export const looksLikeAddress = (text: string) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text)

export const askForLink = act({
  path: peopleRoutes.signIn,
  for: 'everyone',
  page: signInPage,
  fields: {
    email: line({ max: 254, missing: 'Write your email address, so that we can send you a link' }),
    next: line({ max: 300 }),
  },
  act: async (ask, form) => {
    const address = form.email.toLowerCase()
    if (!looksLikeAddress(address))
      return mend({ email: 'Write a whole email address, like name@example.com' })
    const account = await findOrMakeAccount(ask, address)
    await makeLink(ask, account, insidePath(form.next))
    return go(peopleRoutes.linkSent)
  },
})

/** The account of this address; made when there is none, so that both look alike from outside. */
export const findOrMakeAccount = async (ask: Ask, address: string): Promise<string> => {
  const email_hash = ask.house.secrets.hash('address', address)
  await ask.hold({ secret: email_hash })
  const found = await ask.tx
    .selectFrom('people.account')
    .select('id')
    .where('email_hash', '=', email_hash)
    .executeTakeFirst()
  const id = found?.id ?? ask.newId('account')
  await ask.hold({ person: id })
  if (found) return id
  const key = await ask.house.keys.make(id)
  await ask.tx
    .insertInto('people.account')
    .values({
      id,
      email_hash,
      email_sealed: sealFor(key, id, `account|${id}`, address).blob,
      joined_at: ask.now,
    })
    .execute()
  return id
}

const makeLink = async (ask: Ask, account: string, next: string) => {
  const { count } = await ask.tx
    .selectFrom('people.sign_in_link')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('made_at', '>', minutesAfter(ask.now, -60))
    .executeTakeFirstOrThrow()
  if (count >= LINKS_AN_HOUR) throw new TooMany('links')
  const { secrets } = ask.house
  const id = ask.newId('link')
  await ask.tx
    .insertInto('people.sign_in_link')
    .values({
      id,
      token_hash: secrets.hash('link', secrets.linkToken(id)),
      account_id: account,
      browser_hash: secrets.hash('browser', ask.browser),
      next_path: next,
      made_at: ask.now,
    })
    .execute()
  await ask.later('people.send-link', { link: id })
}
