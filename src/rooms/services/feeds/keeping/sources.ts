import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Feed } from './feed.ts'
import { NOT_STATED } from './feed.ts'
import { idIn } from './ids.ts'

/** Who said a part of a listing, and what. */
export type Said = {
  field: string
  origin: string
  feed: string
  external: string | null
  value: string | null
}

export const listSaid = (tx: Tx, cell: number, service: string): Promise<Said[]> =>
  tx
    .selectFrom('services.source')
    .where('cell_id', '=', cell)
    .where('service_id', '=', service)
    .select(['field', 'origin', 'feed_id as feed', 'external', 'value'])
    .execute()

/** A feed and a listing: whether the listing began with what this feed said, and what is said of it by whom. */
export type Say = { feed: string; first: string | undefined; said: readonly Said[] }

/** The feed that a listing began with, if any did. */
export const firstFeed = (
  said: readonly Said[],
  cell: number,
  service: string,
): string | undefined =>
  said.find(
    ({ origin, feed, external }) =>
      origin === 'feed' && external !== null && idIn(feed, 'service', cell, external) === service,
  )?.feed

/**
 * Whether a feed may write a part of a listing. The owner's word stands over everyone's and a coordinator's
 * over every feed's. Of several feeds the one that the listing began with has the say, then the one that was
 * added earlier; what none of them says, any may fill in.
 */
export const mayWrite = (
  { feed, first, said }: Say,
  field: string,
  standsEmpty: boolean,
): boolean => {
  const about = said.filter((one) => one.field === field && one.value !== null)
  if (about.some(({ origin }) => origin !== 'feed' && origin !== 'sample')) return false
  if (feed === first) return true
  const others = about.filter((one) => one.origin === 'feed' && one.feed !== feed)
  if (others.some((one) => one.feed === first || one.feed < feed)) return false
  return standsEmpty || about.some((one) => one.feed === feed)
}

type About = {
  feed: Feed
  cell: number
  service: string
  organisation: string
  external: string
  at: Date
}

/** Keeps what a feed says of each part beside what stands, whether it was written or not. */
export const keepSaid = async (
  tx: Tx,
  about: About,
  values: readonly { field: string; value: string | null }[],
  before: readonly Said[],
): Promise<void> => {
  const known = new Map(
    before
      .filter(({ origin, feed }) => origin === 'feed' && feed === about.feed.id)
      .map((one) => [one.field, one.value]),
  )
  const rows = values
    .filter(({ field, value }) => (known.has(field) ? known.get(field) !== value : value !== null))
    .map(({ field, value }) => ({
      cell_id: about.cell,
      service_id: about.service,
      organisation_id: about.organisation,
      field,
      value,
      origin: 'feed',
      feed_id: about.feed.id,
      external: about.external,
      licence: about.feed.licence ?? NOT_STATED,
      said_at: about.at,
    }))
  if (rows.length === 0) return
  await tx
    .insertInto('services.source')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['cell_id', 'service_id', 'field', 'origin', 'feed_id']).doUpdateSet({
        value: sql`excluded.value`,
        licence: sql`excluded.licence`,
        external: sql`excluded.external`,
        said_at: sql`excluded.said_at`,
      }),
    )
    .execute()
}

/** Notes who said what stood before any feed did: it was written by hand, and stands over feeds. */
export const keepByHand = async (
  tx: Tx,
  about: Omit<About, 'feed' | 'external'>,
  columns: Readonly<Record<string, unknown>>,
  parts: readonly string[],
): Promise<void> => {
  const fields = [
    ...Object.entries(columns)
      .filter(([, value]) => value !== null && value !== '')
      .map(([field, value]) => ({ field, value: String(value) })),
    ...parts.map((field) => ({ field, value: 'written by hand' })),
  ]
  await tx
    .insertInto('services.source')
    .values(
      fields.map((one) => ({
        cell_id: about.cell,
        service_id: about.service,
        organisation_id: about.organisation,
        ...one,
        origin: 'coordinator',
        said_at: about.at,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
