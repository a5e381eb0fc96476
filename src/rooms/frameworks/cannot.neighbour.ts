// For the tests of what cannot be done here: somebody at the database's own door, and what they would write.
import assert from 'node:assert/strict'
import type { Kith } from '../../../test/harness/harness.ts'
import { testSample } from '../../../test/harness/databases.ts'
import type { As, Tx } from '../../platform/database/door.ts'

export type Somebody = As & { person: string; cell: number }

export const whoIs = (slug: string): Somebody => {
  const { personId, cellId } = testSample().cast.find((one) => one.slug === slug)!
  return { person: personId, cell: cellId }
}

export const refused = (work: Promise<unknown>): Promise<void> =>
  assert.rejects(work, /row-level security|permission denied|foreign key|duplicate key/)

/** What somebody would write into the tables of this room. */
export const writing = (kith: Kith) => {
  const newId = () => kith.house.newId('row')
  const as = <T>(who: As, work: (tx: Tx) => Promise<T>): Promise<T> =>
    kith.house.door.open('kith_app', who, work)
  const addFramework = (tx: Tx, by: Somebody, id: string) =>
    tx
      .insertInto('frameworks.framework')
      .values({
        id,
        slug: `what-we-stand-on-${id.slice(-6)}`,
        cell_id: by.cell,
        kind: 'values',
        title: 'What we stand on',
        made_by: 'A group',
        placed_on: '2026-11-23',
        by_id: by.person,
      })
      .execute()
  const addVersion = (tx: Tx, by: Somebody, framework_id: string, id: string, number = 1) =>
    tx
      .insertInto('frameworks.version')
      .values({
        id,
        framework_id,
        number,
        published_on: '2026-11-23',
        decided_by: 'All of us, in one room',
        why: 'We wanted our own words',
        by_id: by.person,
      })
      .execute()
  const addItem = (tx: Tx, version_id: string, position: number) => {
    const id = newId()
    return tx
      .insertInto('frameworks.item')
      .values({ id, version_id, position, words: 'Nobody is alone', strand: id })
      .execute()
  }
  /** A framework with one version of one item, as whoever keeps it publishes it. */
  const publish = async (who: Somebody): Promise<{ framework: string; version: string }> => {
    const [framework, version] = [newId(), newId()]
    await as(who, async (tx) => {
      await addFramework(tx, who, framework)
      await addVersion(tx, who, framework, version)
      await addItem(tx, version, 1)
    })
    return { framework, version }
  }
  return { as, newId, addFramework, addVersion, addItem, publish }
}
