import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { importFeed } from './import.ts'

// Feeds that real publishers put out. They state no licence, so they are no part of this project: where they
// lie beside it they are read, and elsewhere the invented ones stand for them.
const FEEDS = join(import.meta.dirname, '../../../../../shared/data/open_referral/feeds')
const skip = existsSync(FEEDS) ? false : 'no real feeds lie beside this project'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const read = (name: string) => importFeed(kith.house, { from: join(FEEDS, name), cell: 1 })

test(
  'the whole feed of a city is read in seconds, and again without a change',
  { skip },
  async () => {
    const name = 'bristol_services_v2_2024-12.json'
    const { counts, problem } = (await read(name)).report
    assert.equal(problem, null)
    assert.deepEqual([counts.read, counts.new, counts.refused], [819, 817, 2])
    assert.ok(counts.listed >= 10, `${counts.listed} are listed`)
    const again = (await read(name)).report.counts
    assert.deepEqual(
      [again.read, again.new, again.changed, again.unchanged, again.gone],
      [819, 0, 0, 817, 0],
    )
    const [waiting] = await kith.house.door.open('kith_jobs', {}, (tx) =>
      tx
        .selectFrom('services.record')
        .where('cell_id', '=', 1)
        .where('verdict', '=', 'doubtful')
        .select((one) => one.fn.countAll<number>().as('count'))
        .execute(),
    )
    assert.ok(waiting!.count > 20 && waiting!.count < 80, `${waiting!.count} are doubtful`)
  },
)

test(
  'an empty page and one page of many take nothing off; each other shape is read',
  { skip },
  async () => {
    const shapes = [
      ['bristol_service_v3_detail_2026-05.json', 1, null],
      ['buckinghamshire_services_outpost_one_service_2026-07.json', 1, /page 1 of 2,203/],
      ['cqc_services_v1_page1_2026-07.json', 2, /page 1 of 1,500/],
      ['hull_services_v1_empty_page_2026-07.json', 0, /no service at all/],
    ] as const
    for (const [name, count, problem] of shapes) {
      const { report } = await read(name)
      assert.equal(report.counts.new, count, name)
      if (problem) assert.match(report.problem ?? '', problem)
      else assert.equal(report.problem, null)
    }
  },
)
