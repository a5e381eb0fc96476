import assert from 'node:assert/strict'
import { testSample } from '../../../test/harness/databases.ts'
import type { Kith } from '../../../test/harness/harness.ts'
import type { As, Tx } from '../../platform/database/door.ts'

export const idOf = (slug: string) => testSample().cast.find((one) => one.slug === slug)!.personId

/** At the database's door: as somebody, or as the worker. */
export const doorsOf = (kith: () => Kith) => ({
  as: <T>(who: As, work: (tx: Tx) => Promise<T>): Promise<T> =>
    kith().house.door.open('kith_app', who, work),
  worker: <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    kith().house.door.open('kith_jobs', {}, work),
})

export const refused = (work: Promise<unknown>) =>
  assert.rejects(
    work,
    /row-level security|permission denied|foreign key|check constraint|duplicate/,
  )

/** The address that some words of a page lead to. */
export const linkTo = (html: string, words: string): string => {
  const found = new RegExp(`<a href="([^"]+)">[^<]*${words}`).exec(html)?.[1]
  assert.ok(found, `no link says ${words}`)
  return found
}

export const onTheTable = async (kith: Kith, words: string): Promise<string> =>
  linkTo((await kith.visitor().get('/how/table')).html, words)

/** Of the stewards, only Maureen is one whom one can be: what the others say is put there as theirs. */
export const sayAs = async (kith: Kith, name: string, path: string): Promise<void> => {
  const { as } = doorsOf(() => kith)
  const seat = await as({}, (tx) =>
    tx
      .selectFrom('stewardship.seat')
      .selectAll()
      .where('name', '=', name)
      .executeTakeFirstOrThrow(),
  )
  const stance = {
    proposal_id: path.split('/').at(-1)!,
    seat_id: seat.id,
    holder_id: seat.holder_id,
    peer: seat.peer,
    says: 'yes',
    words: 'Yes.',
    at: kith.now(),
  }
  await as({ person: seat.holder_id }, (tx) =>
    tx.insertInto('stewardship.stance').values(stance).execute(),
  )
}
