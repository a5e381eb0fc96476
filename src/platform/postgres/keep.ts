import { alone } from './alone.ts'
import { findBinaries } from './binaries.ts'
import type { Home } from './home.ts'
import { isRunning } from './postmaster.ts'
import { startServer } from './start.ts'

const LOOK_MS = 1_000

// PostgreSQL that died under us (killed, out of memory) is started again where it was, so that at
// night nobody has to: connections are refused for a moment, and then are made anew.
export function keepRunning(folder: string, place: Home, port: number): () => Promise<void> {
  let starting: Promise<void> | undefined
  const look = () => {
    starting ??= startAgain(folder, place, port)
      .catch(() => undefined)
      .finally(() => (starting = undefined))
  }
  const looking = setInterval(look, LOOK_MS)
  looking.unref()
  return async () => {
    clearInterval(looking)
    await starting
  }
}

async function startAgain(folder: string, place: Home, port: number): Promise<void> {
  if (await isRunning(place.data)) return
  await alone(folder, async () => {
    if (await isRunning(place.data)) return
    await startServer(place, await findBinaries(place), port)
  })
}
