import { join } from 'node:path'
import { makeDemonstration } from './app/demonstration/demonstration.ts'
import { openMailbox } from './app/demonstration/mailbox.ts'
import { createApp, type AppParts } from './app.ts'
import { openInstallation, type Installation, type Say } from './installation.ts'
import type { Config } from './platform/config.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { smtpMailer } from './platform/mail/mailer.ts'
import { openSample } from './sample.ts'

export type Running = { stop: () => Promise<void> }

const writeLog = (line: Record<string, string | number>) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

// How long a form that is being acted on may take once a stop was asked for. After that nobody's slow
// connection holds up the others, and nothing is lost: what was not acknowledged can be sent again.
const GRACE_MS = 10_000

type Extras = Pick<AppParts, 'extraRooms' | 'demonstrate'> & {
  smtpUrl: string
  /** Who can sign in, said once everything is up. */
  whoCanSignIn: string[]
  stop: () => Promise<void>
}

const sampleExtras = async (
  config: Config,
  installation: Installation,
  say: Say,
): Promise<Extras> => {
  const cast = await openSample(config, installation, say)
  const mailbox = await openMailbox()
  const { room, demonstrate } = makeDemonstration(cast, mailbox)
  const whoCanSignIn = [
    `Choose who to be at ${config.origin}/demonstration :`,
    ...cast.map((member) => `  ${member.line}`),
  ]
  return {
    extraRooms: [room],
    demonstrate,
    smtpUrl: mailbox.smtpUrl,
    whoCanSignIn,
    stop: mailbox.stop,
  }
}

/** A real installation; where nobody has said how mail is sent, letters are kept in a folder and said so. */
const realExtras = async (config: Config, say: Say): Promise<Extras> => {
  const whoCanSignIn = [
    'Anyone with an email address can sign in. To open a place and invite its first people: npm run ops',
  ]
  if (config.smtpUrl)
    return { extraRooms: [], smtpUrl: config.smtpUrl, whoCanSignIn, stop: async () => undefined }
  const folder = join(config.folder, 'mail')
  const mailbox = await openMailbox(folder)
  say(`SMTP_URL is not set: letters are not sent, they are written to ${folder}`)
  return { extraRooms: [], smtpUrl: mailbox.smtpUrl, whoCanSignIn, stop: mailbox.stop }
}

/** Everything up and listening. What had begun is stopped again when something fails on the way. */
export const startKith = async (config: Config, say: Say): Promise<Running> => {
  const installation = await openInstallation(config, say)
  try {
    return await serve(config, installation, say)
  } catch (error) {
    await installation.stop()
    throw error
  }
}

const serve = async (config: Config, installation: Installation, say: Say): Promise<Running> => {
  const { smtpUrl, whoCanSignIn, stop, ...extras } = config.sample
    ? await sampleExtras(config, installation, say)
    : await realExtras(config, say)
  const mail = smtpMailer(smtpUrl, config.mailFrom)
  const { origin } = config
  const { server, jobs } = await createApp({
    house: installation.house,
    mail,
    origin,
    log: writeLog,
    ...extras,
  })
  await server.listen({ port: config.port, host: config.host })
  const close = () => {
    setTimeout(() => server.server.closeAllConnections(), GRACE_MS).unref()
    return server.close()
  }
  const worker = await startWorker(installation.addresses.databaseUrl, jobs)
  say(`Kith is at ${origin}`)
  for (const line of whoCanSignIn) say(line)
  return {
    stop: async () => {
      await close()
      await worker.stop()
      mail.close()
      await stop()
      await installation.stop()
    },
  }
}
