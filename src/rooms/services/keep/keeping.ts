import { sql, type UpdateObject } from 'kysely'
import { londonDay } from '../../../platform/clock.ts'
import type { Ask } from '../../../platform/http/route.ts'
import type { DB } from '../../../platform/database/tables.ts'
import { writeFindable } from '../findable.ts'
import type { Service } from '../listing.ts'
import { monthsAfter } from '../rules/fresh.ts'
import type { Taken } from './link.ts'

export type Changes = UpdateObject<DB, 'services.service'>

const ofService = (service: Service) => ({
  cell_id: service.cell,
  service_id: service.id,
  organisation_id: service.organisationId,
})

/** From the first change on the page has a keeper, who is asked every three months until they say otherwise. */
export const beKept = async (ask: Ask, { service, linkId, used }: Taken): Promise<void> => {
  const today = londonDay(ask.now)
  await ask.tx
    .insertInto('services.keeping')
    .values({
      ...ofService(service),
      claimed_through: 'link',
      next_return_on: monthsAfter(today, 3),
    })
    .onConflict((conflict) => conflict.columns(['cell_id', 'service_id']).doNothing())
    .execute()
  if (used) return
  await ask.tx
    .updateTable('services.link')
    .set({ used_at: ask.now })
    .where('cell_id', '=', service.cell)
    .where('id', '=', linkId)
    .execute()
}

/** Changes a listing as its owner: what they say wins over every feed, and where it came from is kept. */
export const change = async (ask: Ask, service: Service, changes: Changes): Promise<void> => {
  const today = londonDay(ask.now)
  await ask.tx
    .updateTable('services.service')
    .set({
      ...changes,
      modified_at: ask.now,
      claimed_on: sql`coalesce(claimed_on, ${today}::date)`,
    })
    .where('cell_id', '=', service.cell)
    .where('id', '=', service.id)
    .execute()
}

/** Remembers that its owner said these parts of a listing, beside what a feed says of them. */
export const sayAsOwner = async (
  ask: Ask,
  service: Service,
  said: Readonly<Record<string, string | null>>,
): Promise<void> => {
  const rows = Object.entries(said).map(([field, value]) => ({
    ...ofService(service),
    field,
    origin: 'owner',
    value,
    said_at: ask.now,
  }))
  if (rows.length === 0) return
  await ask.tx
    .insertInto('services.source')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['cell_id', 'service_id', 'field', 'origin', 'feed_id'])
        .doUpdateSet((row) => ({ value: row.ref('excluded.value'), said_at: ask.now })),
    )
    .execute()
}

export const findAgain = (ask: Ask, { cell, id }: Service): Promise<void> =>
  writeFindable(ask.tx, cell, [id])
