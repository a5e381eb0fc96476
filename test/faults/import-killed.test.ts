// Whoever reads a list in is killed outright, again and again, in the middle of it.
import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { invented } from '../../src/rooms/services/feeds/invented.scene.ts'
import { ops } from './operating.ts'
import { choosePlace, type Place } from './place.ts'
import { openRecords, type Records } from './records.ts'

const PLACE = 'bristol-north-somerset-and-south-gloucestershire'
const ALL = 1_200
/** Every third is a group that is listed; each of those is a transaction of its own. */
const LISTED = ALL / 3
// It says how far it is at each two hundred; it is killed soon after one of these, wherever it then is.
const KILLED_AFTER = [
  { read: 200, ms: 0 },
  { read: 400, ms: 37 },
  { read: 800, ms: 110 },
]

let place: Place
let file = ''
let records: Records
before(async () => {
  place = await choosePlace()
  file = join(place.folder, 'list.json')
  const all = Array.from({ length: ALL }, (_, at) =>
    invented(at + 1, at % 3 === 0 ? { name: `Made-up support group ${at}` } : {}),
  )
  await writeFile(file, JSON.stringify(all))
  await ops(place, ['open-place', PLACE])
  records = await openRecords(place)
})
after(async () => {
  await records.close()
  await place.remove()
})

const reading = () => ['services', 'import', file, '--place', PLACE]

const importAndKill = async ({ read, ms }: { read: number; ms: number }): Promise<void> => {
  const killed = await ops(place, reading(), { after: new RegExp(`Read ${read} so far`), ms })
  assert.equal(killed.signal, 'SIGKILL', `it was killed, and said before:\n${killed.said}`)
}

const halves = () =>
  records.run(
    `select s.name from services.service s
     where not exists (select from services.source o where o.cell_id = s.cell_id and o.service_id = s.id)
       or not exists (select from services.findable t where t.cell_id = s.cell_id and t.service_id = s.id)
       or not exists (select from services.record r where r.cell_id = s.cell_id and r.service_id = s.id)`,
  )
const count = async (sql: string) => Number((await records.run(sql))[0]!['count'])
const countListed = () => count('select count(*) from services.service')

test('a reading that is killed leaves no half a service; read again it is whole, and again it changes nothing', async (t) => {
  const listed: number[] = []
  for (const moment of KILLED_AFTER) {
    await importAndKill(moment)
    assert.deepEqual(await halves(), [])
    listed.push(await countListed())
  }
  assert.ok(
    listed.some((many) => many > 0 && many < LISTED),
    `it was in the middle: ${listed.join(', ')}`,
  )
  t.diagnostic(`killed with ${listed.join(', ')} of ${LISTED} listed`)

  const whole = await ops(place, reading())
  assert.equal(whole.code, 0, whole.said)
  assert.match(whole.said, /Read 1,200: .* 0 gone, 0 refused\./)
  assert.deepEqual(await halves(), [])
  assert.equal(await countListed(), LISTED)
  assert.equal(await count('select count(distinct name) from services.service'), LISTED)
  assert.equal(await count('select count(*) from services.record'), ALL)
  assert.equal(
    await count(`select count(*) from services.reading where problem like 'It was stopped%'`),
    KILLED_AFTER.length,
  )

  const again = await ops(place, reading())
  assert.match(
    again.said,
    /0 new, 0 changed, 1,200 unchanged, 0 gone, 0 refused\.\s+Nothing has changed\./,
  )
})
