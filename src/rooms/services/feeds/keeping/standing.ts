import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Column, Part } from './parts.ts'

/** What stands in the table of one listing before a feed is read into it. */
export type Standing = {
  organisation: string
  confidential: boolean
  columns: Record<Column, unknown>
  /** The kinds of rows that it has any of. */
  parts: Part[]
}

export const findStanding = async (
  tx: Tx,
  cell: number,
  service: string,
): Promise<Standing | undefined> => {
  const row = await tx
    .selectFrom('services.service')
    .where('cell_id', '=', cell)
    .where('id', '=', service)
    .select([
      'organisation_id',
      'venue_confidential',
      'name',
      'words',
      'how',
      'join_words',
      'for_whom',
    ])
    .select(['url', 'email', 'phone', 'fees', 'accreditations', 'alert', 'status', 'minimum_age'])
    .select(['maximum_age', 'assured_on', 'assurer_email', 'outcode'])
    .executeTakeFirst()
  if (!row) return undefined
  const { organisation_id: organisation, venue_confidential: confidential, ...columns } = row
  return { organisation, confidential, columns, parts: await partsOf(tx, cell, service) }
}

const partsOf = async (tx: Tx, cell: number, service: string): Promise<Part[]> => {
  const { rows } = await sql<{ part: Part }>`
    select 'location' as part from services.service_at_location where cell_id = ${cell} and service_id = ${service}
    union select 'schedule' from services.schedule where cell_id = ${cell} and service_id = ${service}
    union select 'service_area' from services.service_area where cell_id = ${cell} and service_id = ${service}
    union select 'cost_option' from services.cost_option where cell_id = ${cell} and service_id = ${service}
    union select 'funding' from services.funding where cell_id = ${cell} and service_id = ${service}
    union select 'contact' from services.contact where cell_id = ${cell} and service_id = ${service}
    union select 'language' from services.language where cell_id = ${cell} and service_id = ${service}
    union select 'attribute' from services.attribute where cell_id = ${cell} and service_id = ${service}`.execute(
    tx,
  )
  return rows.map(({ part }) => part)
}
