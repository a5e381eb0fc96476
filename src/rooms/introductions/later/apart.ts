import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'

/**
 * Everybody of this cell who must not be put before this person, or this person before them: either
 * said so of the other, or named the address they sign in with, or wants to meet nobody of the service
 * or organisation that stands behind them. Runs as the worker; what it finds is told to nobody.
 */
export const apartFrom = async (tx: Tx, cell: number, person: string): Promise<Set<string>> => {
  const { rows } = await sql<{ id: string }>`
    select about_id as id from introductions.kept_apart where cell_id = ${cell} and by_id = ${person}
    union select by_id from introductions.kept_apart where cell_id = ${cell} and about_id = ${person}
    union select account.id from introductions.apart_named as named
      join people.account as account on account.email_hash = named.email_hash
      where named.cell_id = ${cell} and named.by_id = ${person}
    union select named.by_id from introductions.apart_named as named
      join people.account as account on account.email_hash = named.email_hash
      where named.cell_id = ${cell} and account.id = ${person}
    union select offer.peer_id from introductions.apart_from as apart
      join services.service as service
        on service.cell_id = apart.cell_id and service.organisation_id = apart.organisation_id
          and (apart.service_id is null or apart.service_id = service.id)
      join introductions.offer as offer
        on offer.cell_id = service.cell_id and offer.service_id = service.id
      where apart.cell_id = ${cell} and apart.by_id = ${person}
    union select apart.by_id from introductions.offer as offer
      join services.service as service
        on service.cell_id = offer.cell_id and service.id = offer.service_id
      join introductions.apart_from as apart
        on apart.cell_id = service.cell_id and apart.organisation_id = service.organisation_id
          and (apart.service_id is null or apart.service_id = service.id)
      where offer.cell_id = ${cell} and offer.peer_id = ${person}`.execute(tx)
  return new Set(rows.map((row) => row.id))
}

/**
 * After somebody said whom they would rather not meet: takes back what was put before those people for
 * them, unless one has said yes already. That one the person sees; were it to vanish now, naming an
 * address would tell whose it is. On the card there is another way to say so.
 */
export const takeBackFrom = (shop: Workshop, cell: number, person: string): Promise<void> =>
  shop.door.open('kith_jobs', { cell }, async (tx) => {
    const apart = [...(await apartFrom(tx, cell, person))]
    if (apart.length === 0) return
    const taken = await tx
      .deleteFrom('introductions.outline as outline')
      .where('outline.cell_id', '=', cell)
      .where('outline.person_id', '=', person)
      .where('outline.peer_id', 'in', apart)
      .where('outline.answer', 'is', null)
      .returning('outline.request_id')
      .execute()
    await later(tx, 'introductions.show', { cell, person })
    for (const request of new Set(taken.map((row) => row.request_id)))
      await later(tx, 'introductions.ask', { cell, request })
  })
