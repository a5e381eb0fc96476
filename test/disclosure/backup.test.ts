import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { createApp } from '../../src/app.ts'
import { openKeys } from '../../src/platform/crypto/keys.ts'
import { open, SealBroken } from '../../src/platform/crypto/seal.ts'
import { openDoor, openPool } from '../../src/platform/database/door.ts'
import { openKith, Visitor, type Kith } from '../harness/harness.ts'
import { well } from './driver.ts'
import { ask, choose, offer, openScene, sayGlad, ward, type Scene } from './scene.ts'

// Ann erases herself. Then a backup from before comes back, beside the key store as it is now.

let kith: Kith
let scene: Scene
let together: string
before(async () => {
  kith = await openKith({ sample: false })
  const people = [
    { slug: 'ann' },
    { slug: 'bea' },
    { slug: 'pat', role: 'peer' as const },
    { slug: 'fay', role: 'coordinator' as const },
  ]
  scene = await openScene(kith, { cell: 3000, people })
  await offer(scene, 'pat', { [ward.id]: 'might meet' })
  await ask(scene, 'bea', {
    words: 'Bea would like an hour by the river',
    lived: { [ward.id]: 'might meet' },
  })
  await ask(scene, 'ann', {
    words: 'Ann would like somebody who was there too',
    lived: { [ward.id]: 'might meet' },
  })
  for (const _ of ['bea', 'ann']) await sayGlad(scene, 'pat')
  const { path } = await choose(scene, 'ann', 'Name of pat')
  together = path
  const meeting = {
    date: '2026-12-01',
    time: '14:30',
    way: 'walking',
    words: 'Ann waits at the old gate',
  }
  well(await scene.as('ann').fill(path, `${path}/propose`, meeting))
  await kith.settle()
})
after(() => kith.close())

const asSuperuser = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const url = new URL(kith.database.superuserUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return work(client).finally(() => client.end())
}

const nameIn = (url: string) => new URL(url).pathname.slice(1)

/** A copy of a database as it stands, made as a backup is: by somebody who never looks inside. */
const copyOf = (url: string, name: string) =>
  asSuperuser(async (client) => {
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [nameIn(url)],
    )
    await client.query(`create database ${name} template ${nameIn(url)}`)
    const copy = new URL(url)
    copy.pathname = `/${name}`
    return copy.href
  })

/** The same house on another database and another key store, read by the same browsers. */
const openOn = async (databaseUrl: string, keysUrl: string) => {
  const house = {
    ...kith.house,
    door: openDoor(databaseUrl, 4),
    keys: openKeys(openPool(keysUrl, 2), kith.house.secrets.wrap),
  }
  const mail = { send: async () => undefined, close: () => undefined }
  const { server } = await createApp({
    house,
    mail,
    origin: 'http://localhost:80',
    log: () => undefined,
  })
  const as = (slug: string) => {
    const visitor = new Visitor(server)
    for (const [name, value] of scene.as(slug).cookies) visitor.cookies.set(name, value)
    return visitor
  }
  const close = async () => {
    await server.close()
    await house.door.close()
    await house.keys.close()
  }
  return { as, close }
}

const annsWords = /Ann would like somebody|Ann waits at the old gate|Name of ann/
const everywhere = [
  '/outlines',
  '/introductions',
  '/me',
  '/me/kith-about-me.json',
  '/helping',
  '/request',
  '/reports',
]

test('what Ann erased stays unreadable when an older backup comes back; what Bea said does not', async (t) => {
  const { databaseUrl, keysUrl } = kith.database.addresses
  const stem = `${nameIn(databaseUrl)}_backup`
  t.after(() =>
    asSuperuser(async (client) => {
      for (const name of [stem, `${stem}_keys`])
        await client.query(`drop database if exists ${name} with (force)`)
    }),
  )
  assert.match((await scene.as('pat').get(together)).words, annsWords)
  const older = await copyOf(databaseUrl, stem)
  const olderKeys = await copyOf(keysUrl, `${stem}_keys`)
  const cookies = new Map(scene.as('ann').cookies)

  well(await scene.as('ann').fill('/me/erase', '/me/erase', { sure: 'yes' }))
  await kith.settle()
  for (const path of [together, ...everywhere])
    assert.doesNotMatch((await scene.as('pat').get(path)).html, annsWords, path)
  assert.match((await scene.as('pat').get('/outlines')).words, /Bea would like an hour/)

  for (const [name, value] of cookies) scene.as('ann').cookies.set(name, value)
  const restored = await openOn(older, keysUrl)
  for (const who of ['pat', 'ann', 'fay'])
    for (const path of [together, ...everywhere])
      assert.doesNotMatch((await restored.as(who).get(path)).html, annsWords, `${who} on ${path}`)
  const shared = await restored.as('pat').get(together)
  assert.match(shared.words, /You have both said yes/)
  assert.match((await restored.as('pat').get('/outlines')).words, /Bea would like an hour/)
  assert.match((await restored.as('ann').get('/me')).words, /What you said when you asked/)
  await restored.close()

  const before = await openOn(older, olderKeys)
  assert.match(
    (await before.as('pat').get(together)).words,
    annsWords,
    'with the old keys as well, her words would be there',
  )
  await before.close()
  await noKeyOpens(older, keysUrl)
})

/** Every sealed word of every account that has no key any more, tried with every key there is. */
const noKeyOpens = async (databaseUrl: string, keysUrl: string) => {
  const house = {
    door: openDoor(databaseUrl, 1),
    keys: openKeys(openPool(keysUrl, 1), kith.house.secrets.wrap),
  }
  const url = new URL(kith.database.addresses.ownerUrl)
  url.pathname = new URL(databaseUrl).pathname
  const owner = new pg.Client({ connectionString: url.href })
  await owner.connect()
  const { rows: people } = await owner.query<{ id: string }>('select id from people.account')
  const keys = await house.keys.get(people.map(({ id }) => id))
  assert.equal(keys.size, people.length - 1)
  const { rows } = await owner.query<{ person_id: string; id: string; words_sealed: Buffer }>(
    'select person_id, id, words_sealed from people.facet where words_sealed is not null',
  )
  const orphans = rows.filter(({ person_id }) => !keys.has(person_id))
  assert.equal(orphans.length, 2)
  for (const { id, words_sealed } of orphans)
    for (const key of keys.values())
      assert.throws(() => open(key, `facet|${id}`, words_sealed), SealBroken)
  await owner.end()
  await house.door.close()
  await house.keys.close()
}
