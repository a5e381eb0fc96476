import { londonDay } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing } from '../rules/listing.ts'
import { whereIs } from './gazetteer.ts'
import { linkRecord } from './record.ts'
import { proposeSame } from './same.ts'
import { writeListing, type Writing } from './write-listing.ts'

export type ToList = { id: string; listing: Listing; service: string | null }

/**
 * Lists what a record tells of, or brings its listing up to date. What may be one with a service that is
 * listed already waits until somebody has said whether it is.
 * @returns the service; null while it waits
 */
export const listRecord = async (
  tx: Tx,
  writing: Writing,
  { id, listing, service }: ToList,
): Promise<string | null> => {
  const { cell, feed, at, gazetteer } = writing
  if (service !== null) return writeListing(tx, writing, listing, service)
  const { name, url, email, phone } = listing
  const known = { name, url, email, phone, outcode: whereIs(gazetteer, listing)?.outcode ?? null }
  const same = await proposeSame(
    tx,
    { cell, feed: feed.id, record: id, today: londonDay(at) },
    known,
  )
  const is = same.find(({ answer }) => answer === 'the same')
  if (!is && same.some(({ answer }) => answer === null)) return null
  const written = await writeListing(tx, writing, listing, is?.service ?? null)
  await linkRecord(tx, cell, id, written)
  return written
}
