import type { KeyObject } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Keys } from './crypto/keys.ts'
import { openOne, sealFor, type Sealed } from './crypto/sealed.ts'
import type { Secrets } from './crypto/secrets.ts'
import { become, type As, type Door, type Tx } from './database/door.ts'
import type { NewId } from './ids.ts'
import { later, type Ids } from './jobs/worker.ts'

/** What everything in the house is made with. Built once by the app; tests build their own. */
export type House = {
  door: Door
  keys: Keys
  secrets: Secrets
  clock: Clock
  newId: NewId
}

/** Somebody acting, in a transaction that is theirs. */
export type Acting = {
  tx: Tx
  now: Date
  me: string
  cell: number
  newId: NewId
  /** Seals words of one's own for the row they will lie in. */
  seal: (place: string, words: string) => Buffer
  /** Opens one's own words; null when they were erased. */
  open: (sealed: Sealed) => string | null
  later: (job: string, ids: Ids, at?: Date) => Promise<void>
  /** Acts, within the same transaction, with something more in hand: a link, an organisation. */
  hold: (more: As) => Promise<void>
}

type Self = { me: string; cell: number; key: KeyObject | undefined; as: As }

export const actingIn = (house: House, tx: Tx, self: Self): Acting => ({
  tx,
  now: house.clock(),
  me: self.me,
  cell: self.cell,
  newId: house.newId,
  seal: (place, words) => {
    if (!self.key) throw new Error('there is no key to seal with: this account was erased')
    return sealFor(self.key, self.me, place, words).blob
  },
  open: (sealed) => (self.key ? openOne(sealed, new Map([[self.me, self.key]])) : null),
  later: (job, ids, at) => later(tx, job, ids, at),
  hold: async (more) => void (await become(tx, { ...self.as, ...more })),
})

/** Lets the worker do, as this person, what they asked for. */
export const actAs = async <T>(
  house: House,
  who: { person: string; cell: number },
  work: (acting: Acting) => Promise<T>,
): Promise<T> => {
  const key = (await house.keys.get([who.person])).get(who.person)
  const as = { person: who.person, cell: who.cell }
  return house.door.open('kith_app', as, (tx) =>
    work(actingIn(house, tx, { me: who.person, cell: who.cell, key, as })),
  )
}
