import { makeDemonstration } from '../../src/app/demonstration/demonstration.ts'
import { openMailbox, type Letter } from '../../src/app/demonstration/mailbox.ts'
import { createApp } from '../../src/app.ts'
import type { House } from '../../src/platform/acting.ts'
import type { NewId } from '../../src/platform/ids.ts'
import { workOnce } from '../../src/platform/jobs/worker.ts'
import { smtpMailer } from '../../src/platform/mail/mailer.ts'
import { castMember } from '../../src/sample.ts'
import type { FastifyInstance } from 'fastify'
import { openTestDatabase, testSample, TODAY, type TestDatabase } from './databases.ts'
import { Visitor } from './visitor.ts'

export { TODAY } from './databases.ts'
export { Seen, Visitor } from './visitor.ts'

export type Kith = {
  server: FastifyInstance
  house: House
  database: TestDatabase
  /** A browser that nobody has signed in with. */
  visitor: () => Visitor
  /** One of the cast, signed in: `await kith.as('amina')`. */
  as: (slug: string) => Promise<Visitor>
  /** Someone new, who has joined with an address through a real letter, and belongs to no place yet. */
  join: (email: string) => Promise<Visitor>
  /** Does all the later work that is due: asking, showing, writing letters. */
  settle: () => Promise<void>
  letters: () => readonly Letter[]
  logLines: () => readonly Record<string, string | number>[]
  /** Lets time pass. */
  pass: (ms: number) => void
  now: () => Date
  close: () => Promise<void>
}

type Options = { sample?: boolean; newId?: NewId }

const ORIGIN = 'http://localhost:80'

/** The whole of Kith on a database of its own: real PostgreSQL, real mail on this machine, nothing pretended. */
export const openKith = async ({ sample = true, newId }: Options = {}): Promise<Kith> => {
  const database = await openTestDatabase(sample)
  let now = TODAY
  const house = { ...database.house(() => now), ...(newId ? { newId } : {}) }
  const mailbox = await openMailbox()
  const mail = smtpMailer(mailbox.smtpUrl, 'Kith <kith@kith.example>')
  const log: Record<string, string | number>[] = []
  const demonstration = makeDemonstration(sample ? testSample().cast.map(castMember) : [], mailbox)
  const { server, jobs } = await createApp({
    house,
    mail,
    origin: ORIGIN,
    log: (line) => log.push(line),
    ...(sample ? { extraRooms: [demonstration.room], demonstrate: demonstration.demonstrate } : {}),
  })
  const visitor = () => new Visitor(server)
  const settle = () => workOnce(database.addresses.databaseUrl, jobs)
  const as = async (slug: string) => {
    const browser = visitor()
    const cast = await browser.get('/demonstration')
    const form = cast.forms.find(({ fields }) => fields['be']?.[0] === slug)
    if (!form) throw new Error(`nobody in the cast is called ${slug}`)
    await browser.submit(form)
    return browser
  }
  const join = async (email: string) => {
    const browser = visitor()
    await browser.fill('/sign-in', '/sign-in', { email })
    await settle()
    const path = linkIn(mailbox.letters(), email)
    await browser.fill(path, path)
    return browser
  }
  return {
    server,
    house,
    database,
    visitor,
    as,
    join,
    settle,
    letters: mailbox.letters,
    logLines: () => log,
    pass: (ms) => void (now = new Date(now.getTime() + ms)),
    now: () => now,
    close: async () => {
      await server.close()
      mail.close()
      await mailbox.stop()
      await house.door.close()
      await house.keys.close()
      await database.drop()
    },
  }
}

/** The path of the newest sign-in link that was sent to an address. */
export const linkIn = (letters: readonly Letter[], email: string): string => {
  const letter = letters.find((one) => one.to === email && one.subject === 'Your link to Kith')
  const link = letter?.text.match(/\/sign-in\/link\/[\w-]+/)?.[0]
  if (!link) throw new Error(`no link was sent to ${email}`)
  return link
}

export type { Letter }
