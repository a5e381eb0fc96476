import { daysAfter } from '../../../../platform/clock.ts'
import type { House } from '../../../../platform/acting.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Allowed } from '../fetching/pinned.ts'
import { FeedProblem } from '../problem.ts'
import { fromAddress } from '../reading/from-address.ts'
import { ready } from '../reading/ready.ts'
import { judge } from '../rules/peer-support.ts'

/** A list that is tried: what it would bring, before any of it is read in. */
export type Trial = {
  id: string
  address: string
  name: string
  publisher: string | null
  licence: string | null
  ended: Date | null
  read: number
  sure: number
  doubtful: number
  refused: number
  names: string[]
  problem: string | null
  feed: string | null
}

const trials = (tx: Tx, cell: number) =>
  tx
    .selectFrom('services.trial')
    .where('cell_id', '=', cell)
    .select(['id', 'address', 'name', 'publisher', 'licence', 'ended_at as ended', 'problem'])
    .select(['read_count as read', 'sure_count as sure', 'doubtful_count as doubtful'])
    .select(['refused_count as refused', 'feed_id as feed', 'names'])

export const findTrial = async (tx: Tx, cell: number, id: string): Promise<Trial | undefined> => {
  const row = await trials(tx, cell).where('id', '=', id).executeTakeFirst()
  return row && { ...row, names: row.names as string[] }
}

/** So much of a list is enough to see what it is. */
export const TRIED_MOST = 500
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

/** What was tried a month ago is of no use any more. */
export const sweepTrials = (house: House): Promise<unknown> =>
  house.door.open('kith_jobs', {}, (tx) =>
    tx
      .deleteFrom('services.trial')
      .where('cell_id', '>', 0)
      .where('asked_at', '<', daysAfter(house.clock(), -30))
      .execute(),
  )
