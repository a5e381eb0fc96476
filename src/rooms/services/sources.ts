import type { Tx } from '../../platform/database/door.ts'
import { londonDay } from '../../platform/clock.ts'
import { dayInWords } from '../../ui/day.ts'

/** One sentence that says where a part of a listing comes from. */
export type Origin = string

const owners: Readonly<Record<string, string>> = {
  owner: 'Said by whoever runs it',
  coordinator: 'Written by the coordinator of the place',
  sample: 'Invented for the sample',
}

/** Where a listing comes from: who said it, when, and under which licence. */
export const listOrigins = async (tx: Tx, cell: number, service: string): Promise<Origin[]> => {
  const rows = await tx
    .selectFrom('services.source as source')
    .leftJoin('services.feed as feed', (on) =>
      on.onRef('feed.cell_id', '=', 'source.cell_id').onRef('feed.id', '=', 'source.feed_id'),
    )
    .where('source.cell_id', '=', cell)
    .where('source.service_id', '=', service)
    .groupBy(['source.origin', 'feed.name', 'source.licence'])
    .select(['source.origin', 'feed.name', 'source.licence'])
    .select(({ fn }) => fn.max('source.said_at').as('at'))
    .orderBy('source.origin', 'desc')
    .execute()
  return rows.map(({ origin, name, licence, at }) => {
    const from = origin === 'feed' ? `Read from ${name ?? 'a list of services'}` : owners[origin]!
    const under = origin === 'feed' ? `, under ${licence ?? 'no licence that is stated'}` : ''
    return `${from}, last on ${dayInWords(londonDay(at))}${under}.`
  })
}
