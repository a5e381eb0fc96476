import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { openKith, type Kith } from '../harness/harness.ts'
import { forbidden, inTheCellar, nothing, tryAs, type Tried } from './at-the-door.ts'
import type { Statement } from './cannot.ts'
import { openScene, type Scene } from './scene.ts'

// Accounts, sessions, looks and keys: found by whoever holds what belongs to them, each beside one who does.

const cell = 5100
let kith: Kith
let here: Scene
before(async () => {
  kith = await openKith({ sample: false })
  const people = [
    { slug: 'ann' },
    { slug: 'pat', role: 'peer' as const },
    { slug: 'fay', role: 'coordinator' as const },
  ]
  here = await openScene(kith, { cell, people })
})
after(() => kith.close())

const as = (who: string, statement: Statement): Promise<Tried> =>
  tryAs(kith, 'kith_app', { person: here.id(who), cell }, statement)
const nobody = (statement: Statement) => tryAs(kith, 'kith_app', {}, statement)

test('nobody gives themself a role, nor changes the one they hold; it can be laid down', async () => {
  const role = sql`insert into people.role_held (cell_id, person_id, role, since)
    values (${cell}, ${here.id('ann')}, 'coordinator', now())`
  assert.deepEqual(await as('ann', role), forbidden)
  assert.deepEqual(await as('pat', sql`update people.role_held set role = 'steward'`), forbidden)
  assert.deepEqual(await as('pat', sql`delete from people.role_held`), { rows: 1 })
})

test('nobody joins a place for somebody else', async () => {
  const join = (
    who: string,
  ) => sql`insert into people.member (cell_id, person_id, adult_said_on, joined_at)
    values (${cell + 1}, ${here.id(who)}, now(), now())`
  await inTheCellar(kith, 'insert into places.cell (cell_id, open) values ($1, true)', [cell + 1])
  assert.deepEqual(await as('ann', join('ann')), { rows: 1 })
  assert.deepEqual(await as('ann', join('pat')), forbidden)
})

test('an account, a session and a link are found by what somebody holds, and by nothing else', async () => {
  const email = kith.house.secrets.hash('address', here.email('ann'))
  const account = sql`select * from people.account`
  assert.deepEqual(await tryAs(kith, 'kith_app', { secret: email }, account), { rows: 1 })
  assert.deepEqual(await nobody(account), nothing)
  assert.deepEqual(await as('ann', account), { rows: 1 })
  const token = here.as('ann').cookies.get('kith-session')!
  const sessions = sql`select * from people.session`
  assert.deepEqual(
    await tryAs(kith, 'kith_app', { secret: kith.house.secrets.hash('session', token) }, sessions),
    { rows: 1 },
  )
  assert.deepEqual(await nobody(sessions), nothing)
  assert.deepEqual(await nobody(sql`select * from people.sign_in_link`), nothing)
})

test('who looked is written once, by whoever looks, and never changed', async () => {
  const look = (
    actor: string,
  ) => sql`insert into platform.audit (cell_id, at, id, actor_id, acting_as, subject_id, action, fields, request_id)
    values (${cell}, now(), ${kith.house.newId('try')}, ${actor}, '/outlines', ${here.id('ann')}, 'looked', 'shown', ${kith.house.newId('try')})`
  assert.deepEqual(await as('pat', look(here.id('pat'))), { rows: 1 })
  assert.deepEqual(await as('pat', look(here.id('fay'))), forbidden, 'pat writes a look of fay’s')
  assert.deepEqual(await as('ann', sql`update platform.audit set actor_id = null`), forbidden)
  assert.deepEqual(await as('ann', sql`delete from platform.audit`), forbidden)
})

test('whoever serves the pages cannot open the key store', async () => {
  const { databaseUrl, keysUrl } = kith.database.addresses
  const url = new URL(databaseUrl)
  url.pathname = new URL(keysUrl).pathname
  const reach = async (connectionString: string) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      return await client.query('select from data_key')
    } finally {
      await client.end()
    }
  }
  await assert.rejects(reach(url.href), /permission denied/)
  assert.ok((await reach(keysUrl)).rowCount)
})
