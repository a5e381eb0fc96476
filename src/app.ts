import type { FastifyInstance } from 'fastify'
import { drawPage, drawTrouble, type Demonstrate } from './app/frame.tsx'
import type { House } from './platform/acting.ts'
import { buildServer, type Log } from './platform/http/server.ts'
import type { Room, Workshop } from './platform/http/room.ts'
import type { Job } from './platform/jobs/worker.ts'
import type { Mailer } from './platform/mail/mailer.ts'
import { rooms as allRooms } from './rooms.ts'
import { findViewer } from './rooms/people/people.ts'
import { assetPaths, loadAssets } from './ui/assets.ts'

export type AppParts = {
  house: House
  mail: Mailer
  origin: string
  log: Log
  /** Rooms that only some installations have: the demonstration's. */
  extraRooms?: readonly Room[]
  demonstrate?: Demonstrate
}

export type App = { server: FastifyInstance; jobs: Job[] }

const isReady = (house: House) => async () => {
  try {
    await house.door.open('kith_app', {}, (tx) =>
      tx.selectFrom('stewardship.rule').select('name').limit(1).execute(),
    )
    return true
  } catch {
    return false
  }
}

/** The whole of Kith, listening to nobody yet. Tests call it as the server does. */
export const createApp = async ({
  house,
  mail,
  origin,
  log,
  extraRooms = [],
  demonstrate,
}: AppParts): Promise<App> => {
  const rooms = [...allRooms, ...extraRooms]
  const assets = await loadAssets()
  const paths = assetPaths(assets)
  const server = await buildServer({
    site: { house, rooms, findViewer, secure: origin.startsWith('https:'), origin },
    looks: {
      render: drawPage(paths, demonstrate),
      trouble: drawTrouble(paths, demonstrate),
      assets,
    },
    log,
    ready: isReady(house),
  })
  const workshop: Workshop = { ...house, mail, origin }
  return { server, jobs: rooms.flatMap((room) => room.jobs?.(workshop) ?? []) }
}
