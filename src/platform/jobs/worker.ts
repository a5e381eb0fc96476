import { Logger, parseCronItems, run, runMigrations, runOnce } from 'graphile-worker'
import type { Runner, TaskList } from 'graphile-worker'
import pg from 'pg'
import { sql } from 'kysely'
import type { Tx } from '../database/door.ts'
import { giveBackHeld, holding } from './held.ts'
import { workOn } from './work-on.ts'

/** What a job carries: identifiers and numbers, never a word. */
export type Ids = Record<string, string | number>

/** One kind of work done later. It may run more than once, so doing it twice must equal doing it once. */
export type Job = {
  name: string
  run: (ids: Ids) => Promise<void>
  /** A cron line in UTC, for what happens by the clock. */
  every?: string
}

export type Worker = { stop: () => Promise<void> }

// Jobs of one kind about the same person or request take turns, so that the last one sees how things ended.
const queueOf = (job: string, { person, request }: Ids): string | null => {
  const about = person ?? request
  return about === undefined ? null : `${job} ${about}`
}

/** Puts a job in the outbox, in the same transaction as the change it follows. */
export const later = async (tx: Tx, job: string, ids: Ids, at?: Date): Promise<void> => {
  await sql`select outbox.later(${job}, ${JSON.stringify(ids)}::jsonb, ${at ?? null}::timestamptz, ${queueOf(job, ids)})`.execute(
    tx,
  )
}

const asRole = (url: string, role: string): pg.PoolConfig => ({
  connectionString: url,
  options: `-c role=${role}`,
})

/** Makes or brings up to date the job library's own tables, owned by kith_jobs. */
export const migrateJobs = async (ownerUrl: string): Promise<void> => {
  const pool = jobsPool(ownerUrl, 1)
  try {
    await runMigrations({ pgPool: pool, logger: quiet })
  } finally {
    await pool.end()
  }
}

// The library's own messages may quote a job's identifiers: they stay out of the log.
const quiet = new Logger(() => () => undefined)

const jobsPool = (url: string, most: number): pg.Pool => {
  const pool = new pg.Pool({ ...asRole(url, 'kith_jobs'), max: most })
  // A lost connection ends no process: the library tries again on a new one.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

const taskList = (pool: pg.Pool, jobs: Job[]): TaskList =>
  Object.fromEntries(
    jobs.map((job) => [
      job.name,
      (ids, { job: held }) => holding(pool, held, () => job.run((ids ?? {}) as Ids)),
    ]),
  )

const cronItems = (jobs: Job[]) =>
  parseCronItems(
    jobs.filter((job) => job.every).map((job) => ({ task: job.name, match: job.every! })),
  )

const begin = (pool: pg.Pool, jobs: Job[]): Promise<Runner> =>
  run({
    pgPool: pool,
    taskList: taskList(pool, jobs),
    parsedCronItems: cronItems(jobs),
    concurrency: 3,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: quiet,
  })

/** Works through the outbox until stopped; when the database goes away under it, it begins anew. */
export const startWorker = async (url: string, jobs: Job[]): Promise<Worker> => {
  const pool = jobsPool(url, 5)
  const work = await workOn(() => begin(pool, jobs))
  const held = giveBackHeld(pool)
  return {
    stop: async () => {
      held.stop()
      await work.stop()
      await pool.end()
    },
  }
}

/** Does everything that is due now, then returns. For tests and for operators. */
export const workOnce = async (url: string, jobs: Job[]): Promise<void> => {
  const pool = jobsPool(url, 3)
  try {
    await runOnce({
      pgPool: pool,
      taskList: taskList(pool, jobs),
      noHandleSignals: true,
      logger: quiet,
    })
  } finally {
    await pool.end()
  }
}
