import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database/door.ts'
import { notHere } from '../../platform/http/route.ts'
import { isUuid } from '../../platform/ids.ts'
import { columns, rowsAbout, rowsListed } from './listing-columns.ts'
import type { Listed, Service } from './service.ts'

export type { Address, Listed, Service } from './service.ts'

type Sql = RawBuilder<unknown>

const read = async <T = Service>(tx: Tx, which: Sql, rowsAround: Sql = rowsAbout): Promise<T[]> => {
  const { rows } = await sql<T>`
    select ${columns}, ${rowsAround}
    from services.service s
    join places.organisation o on o.cell_id = s.cell_id and o.id = s.organisation_id
    left join places.outcode place on place.outcode = s.outcode
    where ${which}
    order by lower(s.name), s.id`.execute(tx)
  return rows
}

/** Every service of a place that is going on, by name: no sector and no size comes first. */
export const listServices = (tx: Tx, cell: number): Promise<Service[]> =>
  read(tx, sql`s.cell_id = ${cell} and s.status in ('active', 'temporarily closed')`)

/** These services as they stand in a list, in the order they are named in. */
export const listFound = async (
  tx: Tx,
  found: readonly { cell: number; id: string }[],
): Promise<Listed[]> => {
  if (found.length === 0) return []
  const cells = [...new Set(found.map(({ cell }) => cell))]
  const rows = await read<Listed>(
    tx,
    sql`s.cell_id = any(${cells}::int[]) and s.id = any(${found.map(({ id }) => id)}::uuid[])`,
    rowsListed,
  )
  return found.flatMap(
    (hit) => rows.find(({ cell, id }) => cell === hit.cell && id === hit.id) ?? [],
  )
}

/** @throws NotHere */
export const getService = async (tx: Tx, cell: number, id: string): Promise<Service> => {
  if (!isUuid(id)) return notHere()
  const [found] = await read(tx, sql`s.cell_id = ${cell} and s.id = ${id}`)
  return found ?? notHere()
}
