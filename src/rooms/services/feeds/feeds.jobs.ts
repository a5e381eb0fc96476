import type { Workshop } from '../../../platform/http/room.ts'
import type { Job } from '../../../platform/jobs/worker.ts'
import { sweepTrials } from './add/trial.ts'
import { takeUpList, tryList } from './add/try-list.ts'
import { findFeed, listFeedsToRead, type Feed } from './keeping/feed.ts'
import { listDecided } from './keeping/list-decided.ts'
import { fromAddress } from './reading/from-address.ts'
import { readFeed } from './reading/read-feed.ts'

const readAgain = async (shop: Workshop, feed: Feed): Promise<void> => {
  const allowed = { private: feed.allowPrivate, http: feed.allowHttp }
  await readFeed(shop, feed, () => fromAddress(feed.address, { allowed }))
}

const isAddress = ({ address }: Feed) => /^https?:/.test(address)

/** Reads every feed that is read by itself, one after the other: each is somebody else's machine. */
const readEach = async (shop: Workshop): Promise<void> => {
  const feeds = await shop.door.open('kith_jobs', {}, listFeedsToRead)
  for (const feed of feeds) if (isAddress(feed)) await readAgain(shop, feed)
}

export const feedsJobs = (shop: Workshop): Job[] => [
  { name: 'services.read-feeds', every: '40 2 * * *', run: () => readEach(shop) },
  {
    name: 'services.read-feed',
    run: async ({ cell, feed }) => {
      const found = await shop.door.open('kith_jobs', {}, (tx) =>
        findFeed(tx, Number(cell), String(feed)),
      )
      if (found && isAddress(found)) await readAgain(shop, found)
    },
  },
  {
    name: 'services.try-list',
    run: ({ cell, trial }) => tryList(shop, Number(cell), String(trial)),
  },
  {
    name: 'services.take-up-list',
    run: async ({ cell, trial }) => {
      const feed = await takeUpList(shop, Number(cell), String(trial))
      if (feed) await readAgain(shop, feed)
    },
  },
  {
    name: 'services.sweep-trials',
    every: '50 3 * * *',
    run: async () => void (await sweepTrials(shop)),
  },
  {
    name: 'services.list-record',
    run: ({ cell, record }) => listDecided(shop, Number(cell), String(record)),
  },
]
