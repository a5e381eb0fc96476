import { createTransport } from 'nodemailer'

/**
 * A message. The subject is one of a few neutral ones, because a lock screen shows it; the body
 * says that there is something to read, and where, and nothing of what it is.
 */
export type Message = { to: string; subject: Subject; lines: string[] }

export type Subject =
  | 'Your link to Kith'
  | 'There is something new for you'
  | 'The page of your group'
  | 'Three short questions about your group'

export type Mailer = { send: (message: Message) => Promise<void>; close: () => void }

const PATIENCE_MS = 10_000

export const smtpMailer = (smtpUrl: string, from: string): Mailer => {
  // A server that takes a call and says nothing is given up soon: the letter is tried again later.
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS }
  const transport = createTransport({ url: smtpUrl, ...patience }, { from })
  return {
    send: async ({ to, subject, lines }) => {
      await transport.sendMail({ to, subject, text: `${lines.join('\n\n')}\n` })
    },
    close: () => transport.close(),
  }
}
