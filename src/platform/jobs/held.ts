import type pg from 'pg'

const SAY_AGAIN_MS = 20_000
const LOOK_MS = 10_000

type HeldJob = { id: string; locked_by: string | null }

/** Does a job, and says every few seconds that somebody still holds it. */
export const holding = async (pool: pg.Pool, job: HeldJob, work: () => Promise<void>) => {
  const sayAgain = () =>
    void pool
      .query(
        `update graphile_worker._private_jobs set locked_at = now() where id = $1 and locked_by = $2`,
        [job.id, job.locked_by],
      )
      .catch(() => undefined)
  const beat = setInterval(sayAgain, SAY_AGAIN_MS)
  try {
    await work()
  } finally {
    clearInterval(beat)
  }
}

// The library waits four hours before it takes a job from a worker that never came back. A letter cannot.
const giveBack = (pool: pg.Pool) =>
  pool
    .query(
      `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
       from graphile_worker._private_jobs where locked_at < now() - interval '2 minutes'
       having count(*) > 0`,
    )
    .catch(() => undefined)

/** Gives back, now and every few seconds, what was held by a worker that was killed. */
export const giveBackHeld = (pool: pg.Pool): { stop: () => void } => {
  void giveBack(pool)
  const looking = setInterval(() => void giveBack(pool), LOOK_MS)
  return { stop: () => clearInterval(looking) }
}
