import { sql } from 'kysely'
import type { House } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import { writeFindable } from '../../findable.ts'
import type { Verdict } from '../rules/peer-support.ts'
import { readRecord } from '../rules/read-record.ts'
import { readGazetteer } from './gazetteer.ts'
import { listRecord } from './list-record.ts'

const findWhole = (tx: Tx, cell: number, record: string) =>
  tx
    .selectFrom('services.record as record')
    .innerJoin('services.feed as feed', (on) =>
      on.onRef('feed.cell_id', '=', 'record.cell_id').onRef('feed.id', '=', 'record.feed_id'),
    )
    .where('record.cell_id', '=', cell)
    .where('record.id', '=', record)
    .where('record.gone_on', 'is', null)
    .select(['record.id', 'record.raw', 'record.service_id as service', 'feed.id as feed'])
    .select([
      'feed.name',
      'feed.address',
      'feed.licence',
      sql<Verdict>`record.verdict`.as('verdict'),
    ])
    .executeTakeFirst()

const takeOff = async (tx: Tx, cell: number, service: string): Promise<void> => {
  await tx
    .updateTable('services.service')
    .set({ status: 'inactive' })
    .where('cell_id', '=', cell)
    .where('id', '=', service)
    .where('claimed_on', 'is', null)
    .execute()
  await writeFindable(tx, cell, [service])
}

/** Does what a coordinator decided of a record: lists it, joins it to what it is the same as, or takes it off. */
export const listDecided = (house: House, cell: number, record: string): Promise<void> =>
  house.door.open('kith_jobs', {}, async (tx) => {
    const found = await findWhole(tx, cell, record)
    if (!found) return
    const listing = readRecord(found.raw)
    if ('refused' in listing) return
    const { service, verdict } = found
    if (verdict === 'not peer support' && service !== null) await takeOff(tx, cell, service)
    if (verdict !== 'peer support') return
    const feed = { ...found, cell, id: found.feed, allowPrivate: false, allowHttp: false }
    const writing = { feed, cell, gazetteer: await readGazetteer(tx), at: house.clock() }
    await listRecord(tx, writing, { id: record, listing, service })
  })

/** Lists every record of a cell that is peer support and that nobody has to be asked about. */
export const listReadIn = async (house: House, cell: number): Promise<void> => {
  const waiting = await house.door.open('kith_jobs', {}, (tx) =>
    tx
      .selectFrom('services.record as record')
      .leftJoin('services.same as same', (on) =>
        on
          .onRef('same.cell_id', '=', 'record.cell_id')
          .onRef('same.record_id', '=', 'record.id')
          .on('same.answer', 'is', null),
      )
      .where('record.cell_id', '=', cell)
      .where('record.verdict', '=', 'peer support')
      .where('record.service_id', 'is', null)
      .where('same.record_id', 'is', null)
      .select('record.id')
      .orderBy('record.external')
      .execute(),
  )
  for (const { id } of waiting) await listDecided(house, cell, id)
}
