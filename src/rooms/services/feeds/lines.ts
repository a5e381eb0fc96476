import type { House } from '../../../platform/acting.ts'
import { isUuid } from '../../../platform/ids.ts'

const onDay = (at: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(at)

/** Every feed with its last readings, for whoever runs the house. */
export const listFeedLines = (house: House): Promise<string[]> =>
  house.door.open('kith_jobs', {}, async (tx) => {
    const rows = await tx
      .selectFrom('services.feed as feed')
      .leftJoin('services.reading as reading', (on) =>
        on.onRef('reading.cell_id', '=', 'feed.cell_id').onRef('reading.feed_id', '=', 'feed.id'),
      )
      .select(['feed.cell_id as cell', 'feed.name', 'feed.address', 'feed.licence', 'feed.shape'])
      .select(['reading.id', 'reading.began_at as began', 'reading.ended_at as ended'])
      .select(['reading.read_count as read', 'reading.refused_count as refused', 'reading.problem'])
      .orderBy('feed.name')
      .orderBy('reading.began_at', 'desc')
      .limit(100)
      .execute()
    if (rows.length === 0) return ['No feed has been read in yet.']
    return rows.map((row) =>
      [
        `${row.name} (${row.address}), ${row.shape ?? 'not read yet'}, licence: ${row.licence ?? 'not stated'}.`,
        row.began === null
          ? ''
          : ` ${onDay(row.began)}${row.ended === null ? ', not ended' : ''}: read ${row.read}, refused ${row.refused}. ${row.problem ?? ''} Reading ${row.id}`,
      ].join(''),
    )
  })

/** What one reading refused, each with its reason. */
export const listRefusalLines = (house: House, reading: string): Promise<string[]> =>
  house.door.open('kith_jobs', {}, async (tx) => {
    if (!isUuid(reading)) return ['There is no such reading.']
    const rows = await tx
      .selectFrom('services.refusal')
      .where('reading_id', '=', reading)
      .where('cell_id', '>', 0)
      .select(['external', 'name', 'because'])
      .orderBy('id')
      .execute()
    if (rows.length === 0) return ['That reading refused nothing.']
    return rows.map(({ external, name, because }) =>
      [name, external ? `(${external})` : null]
        .filter(Boolean)
        .join(' ')
        .concat(name || external ? ': ' : '', because),
    )
  })
