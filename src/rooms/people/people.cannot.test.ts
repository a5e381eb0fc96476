import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import {
  forbidden,
  inTheCellar,
  nothing,
  tryAs,
  type Tried,
} from '../../../test/disclosure/at-the-door.ts'
import {
  ask,
  offer,
  openScene,
  setAudience,
  ward,
  type Scene,
} from '../../../test/disclosure/scene.ts'
import { linkIn, openKith, type Kith, type Visitor } from '../../../test/harness/harness.ts'

// What nobody can do with what somebody says about themself, nor with their way in.

const cell = 5000
let kith: Kith
let here: Scene
let there: Scene

before(async () => {
  kith = await openKith({ sample: false })
  const people = [
    { slug: 'ann' },
    { slug: 'pat', role: 'peer' as const },
    { slug: 'fay', role: 'coordinator' as const },
  ]
  here = await openScene(kith, { cell, people })
  there = await openScene(kith, { cell: cell + 1, people: [{ slug: 'hal', role: 'coordinator' }] })
  await offer(here, 'pat', { [ward.id]: 'might meet' })
  await ask(here, 'ann', { lived: { [ward.id]: 'might meet' } })
  await setAudience(here, 'ann', 'asking', 'helpers')
})
after(() => kith.close())

type Statement = ReturnType<typeof sql>
const as = (who: string, statement: Statement): Promise<Tried> =>
  tryAs(kith, 'kith_app', { person: here.id(who), cell }, statement)
const nobody = (statement: Statement) => tryAs(kith, 'kith_app', {}, statement)

test('what somebody says about themself is theirs to read, and nobody else’s', async () => {
  const annsFacets = sql`select * from people.facet where person_id = ${here.id('ann')}`
  assert.deepEqual(await as('ann', annsFacets), { rows: 3 })
  for (const who of ['pat', 'fay']) assert.deepEqual(await as(who, annsFacets), nothing)
  assert.deepEqual(await nobody(annsFacets), nothing)
})

test('a copy is read by whom it was made for', async () => {
  const copies = sql`select * from people.shown where owner_id = ${here.id('ann')} and viewer_id = ${here.id('pat')}`
  assert.deepEqual(await as('pat', copies), { rows: 2 })
  for (const who of ['fay']) assert.deepEqual(await as(who, copies), nothing)
  assert.deepEqual(await nobody(copies), nothing)
})

test('helpers read what is shown to helpers here; the same person without the role, or from elsewhere, does not', async () => {
  const copies = sql`select * from people.shown where audience = 'helpers'`
  const helping = (person: string, where: number, helps: boolean) =>
    tryAs(kith, 'kith_app', { person, cell: where, helps }, copies)
  assert.deepEqual(await helping(here.id('fay'), cell, true), { rows: 1 })
  assert.deepEqual(await helping(here.id('fay'), cell, false), nothing)
  assert.deepEqual(await helping(there.id('hal'), cell + 1, true), nothing)
})

test('on the page it is the same: Fay reads it, Ann and Pat find no such page, and Hal finds nobody of this place', async () => {
  assert.match((await here.as('fay').get('/helping')).words, /Words of ann/)
  for (const who of ['ann', 'pat']) assert.equal((await here.as(who).get('/helping')).status, 404)
  assert.doesNotMatch((await there.as('hal').get('/helping')).words, /Words of ann/)
})

test('a coordinator whose role is taken away is refused at the very next request', async () => {
  await inTheCellar(kith, `delete from people.role_held where person_id = $1`, [here.id('fay')])
  assert.equal((await here.as('fay').get('/helping')).status, 404)
  await inTheCellar(
    kith,
    `insert into people.role_held (cell_id, person_id, role, since) values ($1, $2, 'coordinator', now())`,
    [cell, here.id('fay')],
  )
  assert.equal((await here.as('fay').get('/helping')).status, 200)
})

test('nobody shows, says or withdraws anything in another’s name', async () => {
  const said = (
    person: string,
  ) => sql`insert into people.facet (cell_id, person_id, id, kind, words_sealed, audience, changed_at)
    values (${cell}, ${person}, ${kith.house.newId('try')}, 'words', '\\x00', 'public', now())`
  assert.deepEqual(await as('ann', said(here.id('ann'))), { rows: 1 })
  assert.deepEqual(await as('pat', said(here.id('ann'))), forbidden)
  const shown = sql`insert into people.shown (cell_id, owner_id, facet_id, audience, viewer_id, kind, words_sealed, shown_at)
    select cell_id, person_id, id, 'might meet', ${here.id('pat')}, kind, words_sealed, now() from people.facet where kind = 'asking'`
  assert.deepEqual(await as('ann', shown), { rows: 1 })
  const forged = sql`insert into people.shown (cell_id, owner_id, facet_id, audience, viewer_id, kind, shown_at)
    values (${cell}, ${here.id('ann')}, ${kith.house.newId('try')}, 'might meet', ${here.id('pat')}, 'asking', now())`
  assert.deepEqual(await as('pat', forged), forbidden)
  assert.deepEqual(
    await as('pat', sql`delete from people.shown where owner_id = ${here.id('ann')}`),
    nothing,
  )
  assert.deepEqual(
    await as(
      'pat',
      sql`update people.facet set audience = 'public' where person_id = ${here.id('ann')}`,
    ),
    nothing,
  )
})

test('nobody gives themself a role, nor joins for somebody else; a role can be laid down', async () => {
  const role = sql`insert into people.role_held (cell_id, person_id, role, since) values (${cell}, ${here.id('ann')}, 'coordinator', now())`
  assert.deepEqual(await as('ann', role), forbidden)
  assert.deepEqual(await as('pat', sql`update people.role_held set role = 'steward'`), forbidden)
  assert.deepEqual(await as('pat', sql`delete from people.role_held`), { rows: 1 })
  assert.deepEqual(
    await as(
      'ann',
      sql`insert into people.member values (${cell + 1}, ${here.id('pat')}, now(), now())`,
    ),
    forbidden,
  )
  assert.deepEqual(
    await as(
      'ann',
      sql`insert into people.member values (${cell + 1}, ${here.id('ann')}, now(), now())`,
    ),
    { rows: 1 },
  )
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
    return client.query('select from data_key').finally(() => client.end())
  }
  await assert.rejects(reach(url.href), /permission denied/)
  assert.ok((await reach(keysUrl)).rowCount)
})

const minutes = (count: number) => kith.pass(count * 60_000)
const isIn = async (visitor: Visitor) => (await visitor.get('/me')).path === '/me'

test('a session ends after half an hour in which nothing was asked, and after twelve hours whatever was', async () => {
  const idle = await kith.join(here.email('ann'))
  minutes(29)
  assert.ok(await isIn(idle))
  minutes(29)
  assert.ok(await isIn(idle), 'each request begins the half hour again')
  minutes(31)
  assert.equal(await isIn(idle), false)
  const busy = await kith.join(here.email('ann'))
  for (const _ of Array.from({ length: 35 })) {
    minutes(20)
    assert.ok(await isIn(busy))
  }
  minutes(21)
  assert.equal(await isIn(busy), false)
})

const askForLink = async (visitor: Visitor, email: string) => {
  await visitor.fill('/sign-in', '/sign-in', { email })
  await kith.settle()
  return linkIn(kith.letters(), email)
}

test('a link works once, for twenty minutes, and only in the browser that asked', async () => {
  minutes(61)
  const [mine, theirs] = [kith.visitor(), kith.visitor()]
  const first = await askForLink(mine, here.email('pat'))
  assert.equal((await theirs.fill(first, first)).status, 422, 'in another browser')
  assert.equal(await isIn(theirs), false)
  minutes(19)
  await mine.fill(first, first)
  assert.ok(await isIn(mine))
  const again = kith.visitor()
  for (const [name, value] of mine.cookies)
    if (name === 'kith-browser') again.cookies.set(name, value)
  assert.equal((await again.fill(first, first)).status, 422, 'a second time')
  assert.equal(await isIn(again), false)
  const late = kith.visitor()
  const second = await askForLink(late, here.email('pat'))
  minutes(21)
  assert.equal((await late.fill(second, second)).status, 422, 'after twenty minutes')
  assert.equal(await isIn(late), false)
})

test('somebody who is no member yet, and a stranger, look alike to whoever asks for a link', async () => {
  const [known, unknown] = [kith.visitor(), kith.visitor()]
  const pages = [
    await known.fill('/sign-in', '/sign-in', { email: here.email('ann') }),
    await unknown.fill('/sign-in', '/sign-in', { email: 'nobody@people.example' }),
  ]
  const [one, other] = pages.map(
    ({ status, html }) => `${status} ${html.replaceAll(/name="(csrf|once)" value="[^"]*"/g, '')}`,
  )
  assert.equal(one, other)
})

test('when somebody signs out, every device of theirs is signed out, and nobody else’s', async () => {
  minutes(61)
  const [phone, laptop, pat] = [
    await kith.join(here.email('ann')),
    await kith.join(here.email('ann')),
    await kith.join(here.email('pat')),
  ]
  await phone.fill('/me', '/sign-out')
  assert.equal(await isIn(laptop), false)
  assert.ok(await isIn(pat))
})
