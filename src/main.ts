import { join } from 'node:path'
import { makeDemonstration } from './app/demonstration/demonstration.ts'
import { openMailbox } from './app/demonstration/mailbox.ts'
import { createApp, type AppParts } from './app.ts'
import { openInstallation, type Installation, type Say } from './installation.ts'
import type { Config } from './platform/config.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { smtpMailer } from './platform/mail/mailer.ts'
import { openSample } from './sample.ts'

export type Running = { address: string; stop: () => Promise<void> }

const writeLog = (line: Record<string, string | number>) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

type Extras = Pick<AppParts, 'extraRooms' | 'demonstrate'> & { smtpUrl: string; stop: () => Promise<void> }

const sampleExtras = async (config: Config, installation: Installation, say: Say): Promise<Extras> => {
  const cast = await openSample(config, installation, say)
  const mailbox = await openMailbox()
  const { room, demonstrate } = makeDemonstration(cast, mailbox)
  return { extraRooms: [room], demonstrate, smtpUrl: mailbox.smtpUrl, stop: mailbox.stop }
}

/** A real installation; where nobody has said how mail is sent, letters are kept in a folder and said so. */
const realExtras = async (config: Config, say: Say): Promise<Extras> => {
  if (config.smtpUrl) return { extraRooms: [], smtpUrl: config.smtpUrl, stop: async () => undefined }
  const folder = join(config.folder, 'mail')
  const mailbox = await openMailbox(folder)
  say(`SMTP_URL is not set: letters are not sent, they are written to ${folder}`)
  return { extraRooms: [], smtpUrl: mailbox.smtpUrl, stop: mailbox.stop }
}

/** Everything up and listening. */
export const startKith = async (config: Config, say: Say): Promise<Running> => {
  const installation = await openInstallation(config, say)
  const { smtpUrl, stop, ...extras } = config.sample
    ? await sampleExtras(config, installation, say)
    : await realExtras(config, say)
  const mail = smtpMailer(smtpUrl, config.mailFrom)
  const { origin } = config
  const { server, jobs } = await createApp({ house: installation.house, mail, origin, log: writeLog, ...extras })
  const worker = await startWorker(installation.addresses.databaseUrl, jobs)
  await server.listen({ port: config.port, host: config.host })
  return {
    address: origin,
    stop: async () => {
      await server.close()
      await worker.stop()
      mail.close()
      await stop()
      await installation.stop()
    },
  }
}
