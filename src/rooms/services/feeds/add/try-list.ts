import { londonDay } from '../../../../platform/clock.ts'
import type { House } from '../../../../platform/acting.ts'
import type { Allowed } from '../fetching/pinned.ts'
import { addFeed, findFeedAt, type Feed } from '../keeping/feed.ts'
import { FeedProblem } from '../problem.ts'
import { fromAddress } from '../reading/from-address.ts'
import { ready } from '../reading/ready.ts'
import { judge } from '../rules/peer-support.ts'
import { findTrial, TRIED_MOST, type Trial } from './trial.ts'

const NAMES_MOST = 8
const pages = { pagesMost: 5, tries: 2, pauseMs: 1000, brokenMost: 2 }
const nothingAllowed: Allowed = { private: false, http: false }

type Came = Pick<Trial, 'read' | 'sure' | 'doubtful' | 'refused' | 'names'>

const countOne = (came: Came, raw: unknown): void => {
  came.read += 1
  const one = ready(raw)
  if ('refused' in one) return void (came.refused += 1)
  const { verdict } = judge(one.listing)
  if (verdict === 'doubtful') came.doubtful += 1
  if (verdict !== 'peer support') return
  came.sure += 1
  if (came.names.length < NAMES_MOST) came.names.push(one.listing.name)
}

const look = async (address: string, allowed: Allowed, came: Came): Promise<void> => {
  for await (const found of fromAddress(address, { allowed }, pages).each()) {
    if ('raw' in found) countOne(came, found.raw)
    if (came.read >= TRIED_MOST) return
  }
}

/**
 * Reads the beginning of a list and writes down what it would bring, and no record of it. As the worker, which
 * reads from no private address here, whatever somebody typed.
 */
export const tryList = async (
  house: House,
  cell: number,
  id: string,
  allowed: Allowed = nothingAllowed,
): Promise<void> => {
  const trial = await house.door.open('kith_jobs', {}, (tx) => findTrial(tx, cell, id))
  if (!trial || trial.ended) return
  const came: Came = { read: 0, sure: 0, doubtful: 0, refused: 0, names: [] }
  let problem: string | null = null
  try {
    await look(trial.address, allowed, came)
    if (came.read === 0) problem = 'There is no service in it at all.'
  } catch (error) {
    if (!(error instanceof FeedProblem)) throw error
    problem = error.message
  }
  const { read, sure, doubtful, refused, names } = came
  await house.door.open('kith_jobs', {}, (tx) =>
    tx
      .updateTable('services.trial')
      .set({ read_count: read, sure_count: sure, doubtful_count: doubtful, problem })
      .set({ refused_count: refused, names: JSON.stringify(names), ended_at: house.clock() })
      .where('cell_id', '=', cell)
      .where('id', '=', id)
      .execute(),
  )
}

/**
 * Takes up what was tried: it becomes a list like any other, and may be read from nowhere that only an operator
 * allows. @returns undefined when nobody has taken it up
 */
export const takeUpList = (house: House, cell: number, id: string): Promise<Feed | undefined> =>
  house.door.open('kith_jobs', {}, async (tx) => {
    const trial = await findTrial(tx, cell, id)
    if (!trial?.feed) return undefined
    const known = await findFeedAt(tx, cell, trial.address)
    if (known) return known
    const { name, address, publisher, licence } = trial
    const said = { name, address, publisher, licence, licenceUrl: null }
    const allowed = { allowPrivate: false, allowHttp: false, byItself: false }
    const feed = { id: trial.feed, cell, ...said, ...allowed }
    await addFeed(tx, feed, londonDay(house.clock()))
    return feed
  })
