// The worker is killed between doing and marking: the next one does the same again.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { Job } from '../../src/platform/jobs/worker.ts'
import { smtpMailer } from '../../src/platform/mail/mailer.ts'
import { rooms } from '../../src/rooms.ts'
import { openKith, type Kith } from '../harness/harness.ts'

// The same place twice: in one every job is done once, in the other once more than that.
let once: Kith
let twice: Kith
before(async () => {
  once = await openKith()
  twice = await openKith()
})
after(async () => {
  await once.close()
  await twice.close()
})

const query = async ({ database }: Kith, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

const DUE = `select task.identifier as name, job.payload as ids
  from graphile_worker._private_jobs as job
  join graphile_worker._private_tasks as task on task.id = job.task_id
  where job.run_at <= now() order by job.id`

/** Does everything that is due, marks none of it, and dies. */
const doUnmarked = async (kith: Kith): Promise<number> => {
  const mail = smtpMailer('smtp://127.0.0.1:9', 'Kith <kith@kith.example>')
  const shop = {
    ...kith.house,
    mail: { ...mail, send: async () => undefined },
    origin: 'http://kith.example',
  }
  const jobs = new Map<string, Job>()
  for (const room of rooms) for (const job of room.jobs?.(shop) ?? []) jobs.set(job.name, job)
  const due = await query(kith, DUE)
  for (const { name, ids } of due) await jobs.get(String(name))!.run(ids as never)
  return due.length
}

/** What people would notice, without the identifiers and times that differ from one run to the next. */
const noticed = (kith: Kith) =>
  Promise.all([
    query(kith, `select request_id, peer_id, answer from introductions.outline order by 1, 2`),
    query(kith, `select request_id, peer_id from introductions.step_forward order by 1, 2`),
    query(
      kith,
      `select offer_id, place, person_id from introductions.place_shown order by 1, 2, 3`,
    ),
    query(kith, `select id, state, ended_because from introductions.request order by 1`),
    query(
      kith,
      `select owner_id, facet_id, audience, viewer_id from people.shown order by 1, 2, 3, 4`,
    ),
  ])

/** One no, one yes, and one introduction: each leaves later work behind. */
const live = async (kith: Kith): Promise<void> => {
  const amina = await kith.as('amina')
  await amina.submit((await amina.get('/outlines')).form('/outlines/not-now'))
  await amina.submit((await amina.get('/outlines')).form('/outlines/glad'))
  const denise = await kith.as('denise')
  await denise.submit((await denise.get('/request')).form('/request/choose', 'Tomos'))
}

test('asking, showing and tidying up twice leaves what doing it once leaves', async (t) => {
  const before = await noticed(once)
  await live(once)
  await once.settle()
  assert.notDeepEqual(await noticed(once), before, 'nothing that is noticed was done')
  await live(twice)
  const done = (await doUnmarked(twice)) + (await doUnmarked(twice))
  await twice.settle()
  t.diagnostic(`${done} done and not marked`)
  assert.ok(done >= 8)
  assert.deepEqual(await noticed(twice), await noticed(once))
})
