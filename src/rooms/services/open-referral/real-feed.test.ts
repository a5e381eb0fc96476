import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { importFeed } from '../feeds/import.ts'
import { listDecided } from '../feeds/keeping/list-decided.ts'
import { asking } from './asking.scene.ts'

const FEED = join(
  import.meta.dirname,
  '../../../../../shared/data/open_referral/feeds/bristol_services_v2_2024-12.json',
)
const skip = existsSync(FEED) ? false : 'no real feed lies beside this project'

let kith: Kith
before(async () => void (kith = await openKith({ sample: false })))
after(() => kith.close())

const { everythingIsValid } = asking(() => kith)

test(
  'all that is listed of a real city is what the standard says, with every doubt decided for it',
  { skip },
  async () => {
    const { house } = kith
    await importFeed(house, { from: FEED, cell: 900_000 })
    const doubtful = await house.door.open('kith_jobs', {}, (tx) =>
      tx
        .updateTable('services.record')
        .set({ verdict: 'peer support', decided_on: '2026-11-23' })
        .where('cell_id', '=', 900_000)
        .where('verdict', '=', 'doubtful')
        .returning('id')
        .execute(),
    )
    assert.ok(doubtful.length > 40)
    for (const { id } of doubtful) await listDecided(house, 900_000, id)
    const counted = await everythingIsValid()
    assert.ok(counted['/services']! > 60, JSON.stringify(counted))
  },
)
