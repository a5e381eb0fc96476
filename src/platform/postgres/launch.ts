import { alone } from './alone.ts'
import { findBinaries } from './binaries.ts'
import { isMade, makeCluster, readPassword, SUPERUSER } from './cluster.ts'
import { findHome, makeFolder } from './home.ts'
import type { Home, Say } from './home.ts'
import { keepRunning } from './keep.ts'
import { findServer, stopServer } from './postmaster.ts'
import type { Server } from './postmaster.ts'
import { HOST, socketFolder } from './settings.ts'
import { startServer } from './start.ts'
import { enter, leave, someoneIsHere } from './users.ts'

export type Launched = {
  // A role made with `password` can sign in at url(database, role).
  url: (database: string, user?: string) => string
  superuserUrl: string
  password: string
  host: string
  port: number
  stop: () => Promise<void>
}

type Options = { folder: string; say?: Say; throwaway?: boolean }

// PostgreSQL for this folder: joined when it runs already, else started, else made first.
// While one of them lives it is kept running; the one that stops last stops it.
export async function launchPostgres(options: Options): Promise<Launched> {
  const { say = () => {}, throwaway = false } = options
  const folder = await makeFolder(options.folder)
  const { place, user, server } = await alone(folder, async () => {
    const home = await findHome(folder, throwaway, say)
    return join(home, say)
  })
  const password = await readPassword(place)
  const url = urlOf(place, server, password)
  const letGo = keepRunning(folder, place, server.port)
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> =>
    (stopped ??= letGo().then(() => alone(folder, () => part(place, user))))
  return { url, superuserUrl: url('postgres'), password, host: HOST, port: server.port, stop }
}

type Joined = { place: Home; user: string; server: Server }

async function join(place: Home, say: Say): Promise<Joined> {
  const user = await enter(place.home)
  try {
    return { place, user, server: (await findServer(place.data)) ?? (await start(place, say)) }
  } catch (error) {
    await leave(user)
    throw error
  }
}

async function start(place: Home, say: Say): Promise<Server> {
  const binaries = await findBinaries(place)
  if (!(await isMade(place))) {
    say('Making the database (once).')
    await makeCluster(place, binaries)
  }
  return startServer(place, binaries)
}

async function part(place: Home, user: string): Promise<void> {
  await leave(user)
  if (await someoneIsHere(place.home)) return
  const server = await findServer(place.data)
  if (server) await stopServer(server)
}

// Whole as an address on the port; `host` turns clients that know it (pg, libpq) to the socket.
function urlOf(place: Home, { port }: Server, password: string): Launched['url'] {
  const socket = socketFolder(place)
  const way = socket ? `?host=${encodeURIComponent(socket)}` : ''
  return (database, user = SUPERUSER) => {
    const [name, base] = [user, database].map(encodeURIComponent)
    return `postgresql://${name}:${password}@${HOST}:${port}/${base}${way}`
  }
}
