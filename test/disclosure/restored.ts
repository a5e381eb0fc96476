import pg from 'pg'
import { createApp } from '../../src/app.ts'
import { openKeys } from '../../src/platform/crypto/keys.ts'
import { openDoor, openPool } from '../../src/platform/database/door.ts'
import { Visitor, type Kith } from '../harness/harness.ts'

const asSuperuser = async <T>(kith: Kith, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const url = new URL(kith.database.superuserUrl)
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const nameIn = (url: string) => new URL(url).pathname.slice(1)

const elsewhere = (url: string, name: string): string => {
  const copy = new URL(url)
  copy.pathname = `/${name}`
  return copy.href
}

/** A copy of a database as it stands, made as a backup is: by somebody who never looks inside. */
export const backUp = (kith: Kith, url: string): Promise<string> =>
  asSuperuser(kith, async (client) => {
    const [from, name] = [nameIn(url), `${nameIn(url)}_backup`]
    await client.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [from],
    )
    await client.query(`create database ${name} template ${from}`)
    return elsewhere(url, name)
  })

export const throwAway = (kith: Kith, url: string): Promise<void> =>
  asSuperuser(kith, async (client) => {
    await client.query(`drop database if exists ${nameIn(url)} with (force)`)
  })

export type Restored = { as: (browser: Visitor) => Visitor; close: () => Promise<void> }

/** The same house on another database and another key store; a browser that was signed in is so still. */
export const openOn = async (
  kith: Kith,
  databaseUrl: string,
  keysUrl: string,
): Promise<Restored> => {
  const { secrets } = kith.house
  const house = {
    ...kith.house,
    door: openDoor(databaseUrl, 4),
    keys: openKeys(openPool(keysUrl, 2), secrets.wrap),
  }
  const mail = { send: async () => undefined, close: () => undefined }
  const { server } = await createApp({
    house,
    mail,
    origin: 'http://localhost:80',
    log: () => undefined,
  })
  const as = (browser: Visitor) => {
    const visitor = new Visitor(server)
    for (const [name, value] of browser.cookies) visitor.cookies.set(name, value)
    return visitor
  }
  const close = async () => {
    await server.close()
    await house.door.close()
    await house.keys.close()
  }
  return { as, close }
}

type Orphan = { id: string; words_sealed: Buffer }

/** The sealed words of everybody who has no key any more, and every key that there is. */
export const orphans = async (kith: Kith, databaseUrl: string, keysUrl: string) => {
  const keys = openKeys(openPool(keysUrl, 1), kith.house.secrets.wrap)
  const owner = new pg.Client({
    connectionString: elsewhere(kith.database.addresses.ownerUrl, nameIn(databaseUrl)),
  })
  await owner.connect()
  const { rows: people } = await owner.query<{ id: string }>('select id from people.account')
  const held = await keys.get(people.map(({ id }) => id))
  const { rows } = await owner.query<Orphan>(
    'select id, words_sealed from people.facet where words_sealed is not null and person_id <> all($1)',
    [[...held.keys()]],
  )
  await owner.end()
  await keys.close()
  return { words: rows, keys: [...held.values()] }
}
