import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Shown } from '../feeds.routes.ts'

export type RecordShown = {
  id: string
  name: string
  organisation: string
  because: string
  decided: boolean
  feed: string
  url: string | null
  /** What the feed says of it; it may hold markup, and is shown without. */
  description: string
}

export const ON_A_PAGE = 20

/** Records of one kind by name, a page of them, and how many there are. */
export const listRecords = async (
  tx: Tx,
  cell: number,
  shown: Shown,
  page: number,
): Promise<{ records: RecordShown[]; total: number }> => {
  const { rows } = await sql<RecordShown & { total: number }>`
    select record.id, coalesce(nullif(record.name, ''), record.raw ->> 'name', '') as name,
      record.organisation_name as organisation, record.because, record.decided_on is not null as decided,
      feed.name as feed, left(record.raw ->> 'url', 500) as url,
      left(coalesce(record.raw ->> 'description', ''), 20000) as description, count(*) over ()::int as total
    from services.record record
    join services.feed feed on feed.cell_id = record.cell_id and feed.id = record.feed_id
    where record.cell_id = ${cell} and record.verdict = ${shown} and record.gone_on is null
    order by lower(record.name), record.id
    limit ${ON_A_PAGE} offset ${(page - 1) * ON_A_PAGE}`.execute(tx)
  return { records: rows, total: rows[0]?.total ?? 0 }
}
