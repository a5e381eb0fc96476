import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

export type Letter = { id: number; to: string; subject: string; text: string; at: Date }

/** A real mail receiver on this machine: what Kith sends in a demonstration is read here, and nowhere else. */
export type Mailbox = {
  smtpUrl: string
  letters: () => readonly Letter[]
  stop: () => Promise<void>
}

const MOST = 200

const readAll = async (stream: SMTPServerDataStream): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const readLetter = async (stream: SMTPServerDataStream, id: number): Promise<Letter> => {
  const mail = await PostalMime.parse(await readAll(stream))
  return {
    id,
    to: mail.to?.[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    at: new Date(),
  }
}

const writeLetter = (folder: string, { at, id, to, subject, text }: Letter) => {
  const name = `${at.toISOString().replaceAll(':', '-')}-${id}.txt`
  writeFileSync(join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${text}`, { mode: 0o600 })
}

/** Opens it; given a folder, every letter is also kept there as a file that only its owner can read. */
export const openMailbox = async (folder?: string): Promise<Mailbox> => {
  const letters: Letter[] = []
  let count = 0
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const receive = async (stream: SMTPServerDataStream) => {
    const letter = await readLetter(stream, ++count)
    if (folder) writeLetter(folder, letter)
    letters.unshift(letter)
    letters.splice(MOST)
  }
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      receive(stream).then(() => done(), done)
    },
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.server.address() as AddressInfo
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    letters: () => letters,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
