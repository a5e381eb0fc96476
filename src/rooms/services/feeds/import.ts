import { basename } from 'node:path'
import { londonDay } from '../../../platform/clock.ts'
import type { House } from '../../../platform/acting.ts'
import { readAddress } from './fetching/pinned.ts'
import { addFeed, findFeedAt, type Feed } from './keeping/feed.ts'
import { fromAddress } from './reading/from-address.ts'
import { readFeed, type Report, type Wishes } from './reading/read-feed.ts'
import { fromFile } from './reading/source.ts'

/** What an operator asks to be read in, and what they say of it. */
export type ToImport = {
  /** A file, or an address. */
  from: string
  /** Where a service is listed that says no place. */
  cell: number
  name?: string | undefined
  publisher?: string | undefined
  licence?: string | undefined
  licenceUrl?: string | undefined
  allowPrivate?: boolean
  allowHttp?: boolean
  byItself?: boolean
}

const isAddress = (from: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(from)

const findOrAdd = (house: House, wish: ToImport, address: string): Promise<Feed> =>
  house.door.open('kith_jobs', {}, async (tx) => {
    const known = await findFeedAt(tx, wish.cell, address)
    const allowed = { allowPrivate: wish.allowPrivate ?? false, allowHttp: wish.allowHttp ?? false }
    if (known) return { ...known, ...allowed }
    const feed = {
      id: house.newId('feed'),
      cell: wish.cell,
      name: wish.name ?? (isAddress(wish.from) ? new URL(address).host : basename(wish.from)),
      address,
      ...allowed,
      licence: wish.licence ?? null,
      licenceUrl: wish.licenceUrl ?? null,
      publisher: wish.publisher ?? null,
      byItself: (wish.byItself ?? false) && isAddress(wish.from),
    }
    await addFeed(tx, feed, londonDay(house.clock()))
    return feed
  })

/**
 * Reads a file or an address in, and remembers it as a feed. The same file name or address is the same feed.
 * @throws FeedProblem when there is nothing to read there
 */
export const importFeed = async (
  house: House,
  wish: ToImport,
  wishes: Wishes = {},
): Promise<{ feed: Feed; report: Report }> => {
  const allowed = { private: wish.allowPrivate ?? false, http: wish.allowHttp ?? false }
  if (!isAddress(wish.from)) {
    const source = fromFile(wish.from)
    const feed = await findOrAdd(house, wish, `file: ${wish.name ?? basename(wish.from)}`)
    return { feed, report: await readFeed(house, feed, () => source, wishes) }
  }
  const address = readAddress(wish.from, allowed).href
  const feed = await findOrAdd(house, wish, address)
  return {
    feed,
    report: await readFeed(house, feed, () => fromAddress(address, { allowed }), wishes),
  }
}
