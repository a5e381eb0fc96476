import { sql } from 'kysely'
import { daysAfter, londonDay } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/door.ts'
import type { House } from '../../platform/acting.ts'
import { later } from '../../platform/jobs/worker.ts'
import { LINK_DAYS } from './keep/link.ts'
import { monthsAfter } from './rules/fresh.ts'

type Due = { cell: number; service: string; organisation: string; every: string }

// Whoever runs their introductions in Kith has their room counted there: they are not asked again.
const listDue = async (tx: Tx, today: string): Promise<Due[]> => {
  const { rows } = await sql<Due>`
    select k.cell_id as cell, k.service_id as service, k.organisation_id as organisation, k.return_every as every
    from services.keeping k
    join services.service s on s.cell_id = k.cell_id and s.id = k.service_id
    where k.next_return_on <= ${today} and k.return_every <> 'never' and s.status = 'active'
      and (s.paused_until is null or s.paused_until <= ${today})
      and not exists (select from services.vouch v
        where v.cell_id = k.cell_id and v.service_id = k.service_id and v.until is null)
    order by k.cell_id, k.service_id`.execute(tx)
  return rows
}

const months: Readonly<Record<string, number>> = { month: 1, 'three months': 3, 'six months': 6 }

const askOne = async (shop: House, tx: Tx, due: Due, today: string): Promise<void> => {
  const id = shop.newId('timeless listing link')
  await tx
    .insertInto('services.link')
    .values({
      cell_id: due.cell,
      id,
      service_id: due.service,
      organisation_id: due.organisation,
      token_hash: shop.secrets.hash('listing', shop.secrets.linkToken(id)),
      what: 'return',
      made_at: shop.clock(),
      ends_at: daysAfter(shop.clock(), LINK_DAYS.return),
    })
    .execute()
  await tx
    .updateTable('services.keeping')
    .set({ last_return_on: today, next_return_on: monthsAfter(today, months[due.every] ?? 3) })
    .where('cell_id', '=', due.cell)
    .where('service_id', '=', due.service)
    .execute()
  await later(tx, 'services.send-link', { cell: due.cell, link: id })
}

/** Asks everyone whose day it is, once: their next day is written in the same transaction. */
export const askReturns = async (shop: House): Promise<void> => {
  const today = londonDay(shop.clock())
  await shop.door.open('kith_jobs', {}, async (tx) => {
    for (const due of await listDue(tx, today)) await askOne(shop, tx, due, today)
  })
}

/** Links that ended a while ago are forgotten. */
export const sweepLinks = (shop: House): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    await sql`delete from services.link where ends_at < ${daysAfter(shop.clock(), -90)}`.execute(tx)
  })
