import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import type { Pool } from 'pg'

/**
 * The key store: one data key a person, wrapped by the master key, in a database of its own.
 * Destroying a person's key makes their words unreadable in every copy and backup.
 */
export type Keys = {
  /** Keys by person; a destroyed or unknown one is absent. Kept in memory for a minute at most. */
  get: (people: Iterable<string>) => Promise<ReadonlyMap<string, KeyObject>>
  make: (person: string) => Promise<KeyObject>
  makeMany: (people: readonly string[]) => Promise<void>
  destroy: (person: string) => Promise<void>
  close: () => Promise<void>
}

const KEPT_MS = 60_000
const KEPT_MOST = 20_000

const wrapKey = (wrap: Buffer, person: string, key: Buffer): Buffer => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', wrap, nonce, { authTagLength: 16 })
  cipher.setAAD(Buffer.from(person))
  return Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()])
}

// Kept as a KeyObject, which cannot be printed by mistake, and opens a seal in a quarter of the time.
const unwrapKey = (wrap: Buffer, person: string, blob: Buffer): KeyObject => {
  const decipher = createDecipheriv('aes-256-gcm', wrap, blob.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(person))
  decipher.setAuthTag(blob.subarray(-16))
  return createSecretKey(Buffer.concat([decipher.update(blob.subarray(12, -16)), decipher.final()]))
}

type Kept = { key: KeyObject; until: number }

export const openKeys = (pool: Pool, wrap: Buffer): Keys => {
  const kept = new Map<string, Kept>()
  const keep = (person: string, key: KeyObject) => {
    if (kept.size >= KEPT_MOST) kept.clear()
    kept.set(person, { key, until: Date.now() + KEPT_MS })
  }
  const fetch = async (people: string[]) => {
    const { rows } = await pool.query<{ person_id: string; wrapped: Buffer }>({
      name: 'keys',
      text: 'select person_id, wrapped from data_key where person_id = any($1)',
      values: [people],
    })
    for (const row of rows) keep(row.person_id, unwrapKey(wrap, row.person_id, row.wrapped))
  }
  const insert = async (people: readonly string[]) => {
    const wrapped = people.map((person) => wrapKey(wrap, person, randomBytes(32)))
    await pool.query(
      `insert into data_key (person_id, wrapped, made_at)
       select person, wrapped, now() from unnest($1::uuid[], $2::bytea[]) as made (person, wrapped)
       on conflict do nothing`,
      [people, wrapped],
    )
  }
  return {
    get: async (people) => {
      const wanted = [...new Set(people)]
      const now = Date.now()
      const fresh = (person: string) => (kept.get(person)?.until ?? 0) > now
      const missing = wanted.filter((person) => !fresh(person))
      for (const person of missing) kept.delete(person)
      if (missing.length > 0) await fetch(missing)
      const found = wanted.flatMap((person) => {
        const key = kept.get(person)?.key
        return key ? [[person, key] as const] : []
      })
      return new Map(found)
    },
    make: async (person) => {
      await insert([person])
      await fetch([person])
      return kept.get(person)!.key
    },
    makeMany: insert,
    destroy: async (person) => {
      await pool.query('delete from data_key where person_id = $1', [person])
      kept.delete(person)
    },
    close: () => pool.end(),
  }
}

/** The key store's one table. Run by its own role, in its own database. */
export const keyStoreTable = `create table if not exists data_key (
  person_id uuid primary key,
  wrapped bytea not null,
  made_at timestamptz not null
)`
