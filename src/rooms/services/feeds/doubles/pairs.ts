import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'

type Side = {
  name: string
  words: string
  url: string | null
  email: string | null
  phone: string | null
}

export type Pair = {
  record: string
  service: string
  because: string
  feed: string
  told: Side
  listed: Side & { organisation: string }
}

/** What may be one, and nobody has said so yet: what a feed tells beside what is listed. */
export const listPairs = async (tx: Tx, cell: number, most: number): Promise<Pair[]> => {
  const { rows } = await sql<Pair>`
    select same.record_id as record, same.service_id as service, same.because, feed.name as feed,
      jsonb_build_object('name', coalesce(nullif(record.name, ''), record.raw ->> 'name', ''),
        'words', left(coalesce(record.raw ->> 'description', ''), 5000), 'url', record.raw ->> 'url',
        'email', record.raw ->> 'email', 'phone', record.raw ->> 'phone') as told,
      jsonb_build_object('name', service.name, 'words', service.words, 'url', service.url,
        'email', service.email, 'phone', service.phone, 'organisation', organisation.name) as listed
    from services.same same
    join services.record record on record.cell_id = same.cell_id and record.id = same.record_id
    join services.feed feed on feed.cell_id = record.cell_id and feed.id = record.feed_id
    join services.service service on service.cell_id = same.cell_id and service.id = same.service_id
    join places.organisation organisation
      on organisation.cell_id = service.cell_id and organisation.id = service.organisation_id
    where same.cell_id = ${cell} and same.answer is null and record.gone_on is null
      and record.verdict = 'peer support'
    order by lower(service.name), same.record_id, same.service_id
    limit ${most}`.execute(tx)
  return rows
}

/** Writes what somebody answered; a record that is one with a service is not one with another. */
export const answerPair = async (
  tx: Tx,
  cell: number,
  { record, service }: { record: string; service: string },
  answer: 'the same' | 'not the same',
  today: string,
): Promise<boolean> => {
  const waiting = (set: 'the same' | 'not the same') =>
    tx
      .updateTable('services.same')
      .set({ answer: set, answered_on: today })
      .where('cell_id', '=', cell)
      .where('record_id', '=', record)
      .where('answer', 'is', null)
  const said = await waiting(answer).where('service_id', '=', service).executeTakeFirst()
  if (said.numUpdatedRows === 0n) return false
  if (answer === 'the same') await waiting('not the same').execute()
  return true
}
