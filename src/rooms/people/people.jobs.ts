import { minutesAfter, daysAfter } from '../../platform/clock.ts'
import { open } from '../../platform/crypto/seal.ts'
import type { Job } from '../../platform/jobs/worker.ts'
import type { Subject } from '../../platform/mail/mailer.ts'
import type { Workshop } from '../../platform/http/room.ts'
import { useLink } from './people.routes.ts'
import { tellHelper } from './tell-helper.ts'

/** Where to write to somebody; undefined when they have gone. */
const addressOf = async (shop: Workshop, account: string): Promise<string | undefined> => {
  const row = await shop.door.open('kith_jobs', {}, (tx) =>
    tx
      .selectFrom('people.account')
      .select('email_sealed')
      .where('id', '=', account)
      .executeTakeFirst(),
  )
  const key = (await shop.keys.get([account])).get(account)
  return row?.email_sealed && key ? open(key, `account|${account}`, row.email_sealed) : undefined
}

const write = async (shop: Workshop, account: string, subject: Subject, lines: string[]) => {
  const to = await addressOf(shop, account)
  if (to) await shop.mail.send({ to, subject, lines })
}

const sendLink = async (shop: Workshop, id: string) => {
  const link = await shop.door.open('kith_jobs', {}, (tx) =>
    tx
      .selectFrom('people.sign_in_link')
      .select(['account_id', 'used_at'])
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (!link || link.used_at) return
  await write(shop, link.account_id, 'Your link to Kith', [
    'Here is the link you asked for. It works once, for 20 minutes, in the browser you asked from.',
    `${shop.origin}${useLink(shop.secrets.linkToken(id))}`,
    'If you did not ask for it, you need do nothing.',
  ])
}

const sendNews = async (shop: Workshop, person: string, about: number) => {
  const helper = await tellHelper(shop, person, about)
  await write(shop, helper ?? person, 'There is something new for you', [
    'Something new is waiting for you on Kith. For your privacy this email does not say what.',
    `${shop.origin}${helper ? '/beside' : '/me'}`,
  ])
}

const sweep = (shop: Workshop) =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const now = shop.clock()
    await tx
      .deleteFrom('people.session')
      .where('began_at', '<', minutesAfter(now, -12 * 60))
      .execute()
    await tx.deleteFrom('people.sign_in_link').where('made_at', '<', daysAfter(now, -1)).execute()
    await tx
      .deleteFrom('people.account')
      .where('confirmed_at', 'is', null)
      .where('joined_at', '<', daysAfter(now, -1))
      .execute()
    await tx.deleteFrom('platform.sent_form').where('sent_at', '<', daysAfter(now, -2)).execute()
  })

export const peopleJobs = (shop: Workshop): Job[] => [
  { name: 'people.send-link', run: ({ link }) => sendLink(shop, String(link)) },
  {
    name: 'people.send-news',
    run: ({ person, about }) => sendNews(shop, String(person), Number(about ?? 0)),
  },
  // The account is gone by then, or this transaction never ended: a key is destroyed only for somebody who left.
  { name: 'people.destroy-key', run: ({ person }) => shop.keys.destroy(String(person)) },
  { name: 'people.sweep', every: '17 * * * *', run: () => sweep(shop) },
]
