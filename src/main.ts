import { createApp } from './app.ts'
import { openInstallation, type Say } from './installation.ts'
import type { Config } from './platform/config.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { smtpMailer } from './platform/mail/mailer.ts'

export type Running = { address: string; stop: () => Promise<void> }

const writeLog = (line: Record<string, string | number>) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`)
}

/** Everything up and listening. */
export const startKith = async (config: Config, say: Say): Promise<Running> => {
  const installation = await openInstallation(config, say)
  const mail = smtpMailer(config.smtpUrl ?? 'smtp://127.0.0.1:2525', config.mailFrom)
  const { server, jobs } = await createApp({ house: installation.house, mail, origin: config.origin, log: writeLog })
  const worker = await startWorker(installation.addresses.databaseUrl, jobs)
  const address = await server.listen({ port: config.port, host: config.host })
  return {
    address,
    stop: async () => {
      await server.close()
      await worker.stop()
      mail.close()
      await installation.stop()
    },
  }
}
