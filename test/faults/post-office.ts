import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/**
 * A mail server that can be made to fail. `silent`: it takes a connection and never speaks.
 * `holding`: it takes a letter in, keeps it, and never says that it has.
 */
export type PostOffice = {
  url: string
  mood: 'well' | 'silent' | 'holding'
  /** Everyone a letter was taken in for, in order. */
  taken: string[]
  /** Somebody is waiting for an answer that does not come. */
  waiting: () => boolean
  close: () => Promise<void>
}

export const openPostOffice = async (port: number): Promise<PostOffice> => {
  let waiting = false
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onConnect: (_session, go) => {
      if (office.mood === 'silent') waiting = true
      else go()
    },
    onData: (letter, session, go) => {
      letter.resume().once('end', () => {
        office.taken.push(...session.envelope.rcptTo.map(({ address }) => address))
        if (office.mood === 'holding') waiting = true
        else go()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: chosen } = server.server.address() as AddressInfo
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${chosen}`,
    mood: 'well',
    taken: [],
    waiting: () => waiting,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return office
}
