import type { Runner } from 'graphile-worker'
import { setTimeout as sleep } from 'node:timers/promises'

const PAUSE_MS = 1_000

type Begin = () => Promise<Runner>

/**
 * Keeps one runner going. The library gives up when it loses the database in the middle of a job: then
 * another is begun, as soon as there is a database to begin with.
 * @throws when the first cannot be begun
 */
export const workOn = async (begin: Begin): Promise<{ stop: () => Promise<void> }> => {
  const stopping = new AbortController()
  let runner: Runner | undefined = await begin()
  const again = async () => {
    await sleep(PAUSE_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    return stopping.signal.aborted ? undefined : begin().catch(() => undefined)
  }
  const going = async () => {
    while (!stopping.signal.aborted) {
      await runner?.promise.catch(() => undefined)
      runner = await again()
    }
  }
  const stopRunner = () => runner?.stop().catch(() => undefined)
  const gone = going()
  return {
    stop: async () => {
      stopping.abort()
      await stopRunner()
      await gone
      // One that was just being begun when the stop was asked for.
      await stopRunner()
    },
  }
}
