import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invented, withFaults } from './invented.scene.ts'
import { openLists, PLACE } from './lists.scene.ts'

const lists = openLists()

test('a list with every fault of real ones is read in: what is fit, what is doubtful, and why the rest is not', async () => {
  lists.write(withFaults(lists.kettle))
  const said = (await lists.read('--licence', 'Made-up Licence 1.0')).join('\n')
  assert.match(said, /Read 14: 7 new, 0 changed, 0 unchanged, 0 gone, 7 refused/)
  assert.match(said, /Listed 3 of them as peer support/)
  assert.match(said, /2 wait for a coordinator/)
  assert.deepEqual(await lists.listedNames(), [
    'Kettle 1 peer support group',
    'Marzipan circle',
    'Refuge support group',
  ])
  const report = (await lists.ops('services', 'report', /report ([\w-]+)/.exec(said)![1]!)).join(
    '\n',
  )
  assert.match(report, /It has no name/)
  assert.match(report, /Yoga & something else .*there twice under one id/)
  assert.match(report, /Its name has code in it/)
  assert.match(report, /at a latitude of 900\. There is no such place/)
  assert.match(report, /Its status is “half open”/)
  assert.match(report, /Support group without a number: It has no id/)
  assert.match(report, /It is not a record at all/)
})

test('what is listed says it in plain words, and from where it has each of them', async () => {
  lists.write([lists.kettle])
  await lists.read('--licence', 'Made-up Licence 1.0')
  const [one] = await lists.inDatabase<Record<string, string>>(
    `select s.* from services.service s join services.record r on r.service_id = s.id join services.feed f on f.id = r.feed_id
     where f.name = $1`,
    [lists.file.split('/').at(-1)],
  )
  assert.equal(one!['words'], 'Tea and talk\n\nFor people who hear voices.\n\n- Mondays')
  assert.equal(one!['how'], 'drop-in')
  assert.match(one!['join_words']!, /Just come\. You can write to tea@kettle-2\.example/)
  assert.equal(one!['url'], 'https://www.kettle-2.example/')
  const sources = await lists.inDatabase<{ field: string; licence: string }>(
    'select field, licence from services.source where service_id = $1',
    [one!['id']],
  )
  assert.ok(sources.some(({ field }) => field === 'words'))
  for (const { licence } of sources) assert.equal(licence, 'Made-up Licence 1.0')
  const found = await lists.inDatabase<{ tag: string }>(
    'select tag from services.findable where service_id = $1',
    [one!['id']],
  )
  const tags = found.map(({ tag }) => tag)
  for (const tag of ['all', 'how:drop-in', 'for:women', 'word:kettl'])
    assert.ok(tags.includes(tag), tag)
})

test('the second time nothing changes, and it says so; one that changed is changed, and no other', async () => {
  lists.write([lists.kettle, invented(20, { name: 'Lantern support group' }), invented(21)])
  await lists.read()
  const before = await lists.inDatabase('select * from services.service order by id')
  assert.match(
    (await lists.read()).join('\n'),
    /0 new, 0 changed, 3 unchanged, 0 gone, 0 refused\.\nNothing has changed/,
  )
  assert.deepEqual(await lists.inDatabase('select * from services.service order by id'), before)
  lists.write([
    lists.kettle,
    invented(20, { name: 'Lantern support group', fees: 'Free' }),
    invented(21),
  ])
  assert.match((await lists.read()).join('\n'), /0 new, 1 changed, 2 unchanged/)
})

test('what is no longer in the list is taken off, and comes back with it', async () => {
  lists.write([lists.kettle, invented(30, { name: 'Thimble support group' }), invented(31)])
  await lists.read()
  lists.write([lists.kettle, invented(31)])
  assert.match((await lists.read()).join('\n'), /2 unchanged, 1 gone/)
  assert.ok(!(await lists.listedNames()).includes('Thimble support group'))
  lists.write([lists.kettle, invented(30, { name: 'Thimble support group' }), invented(31)])
  assert.match((await lists.read()).join('\n'), /1 changed, 2 unchanged/)
  assert.ok((await lists.listedNames()).includes('Thimble support group'))
})

test('a list that lost more than half of what it held takes nobody off, until somebody who has looked says so', async () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    invented(40 + at, { name: `Support group ${at}` }),
  )
  lists.write(many)
  await lists.read()
  lists.write(many.slice(0, 4))
  assert.match(
    (await lists.read()).join('\n'),
    /8 of 12 are no longer in it, more than half\. So nothing was taken off/,
  )
  assert.equal((await lists.listedNames()).length, 12)
  assert.match((await lists.read('--accept-gone', 'yes')).join('\n'), /8 gone/)
  assert.equal((await lists.listedNames()).length, 4)
})

test('a venue that must not be found has no address, no point and no outcode anywhere', async () => {
  lists.write([
    invented(80, {
      name: 'Quiet support group',
      locations: [
        {
          id: 'r',
          mask_exact_address: true,
          address_1: '7 Hidden Lane',
          postal_code: 'BS5 6AB',
          latitude: 51.46,
          longitude: -2.55,
        },
      ],
    }),
  ])
  await lists.read()
  for (const table of [
    'services.service',
    'services.location',
    'services.address',
    'services.record',
    'services.source',
  ])
    assert.doesNotMatch(
      JSON.stringify(await lists.inDatabase(`select * from ${table}`)),
      /Hidden Lane|51\.46|BS5 6AB/,
    )
})

test('a service is listed where it is; one whose locality has no list begins it, when an operator reads it in', async () => {
  lists.write([
    invented(90, {
      name: 'Leeds support group',
      locations: [
        {
          id: 'x',
          addresses: [
            { id: 'a', address_1: '1 Road', city: 'Leeds', postal_code: 'LS1 4AP', country: 'GB' },
          ],
        },
      ],
    }),
    invented(91, {
      name: 'Bath point support group',
      locations: [{ id: 'y', latitude: 51.45, longitude: -2.58 }],
    }),
    invented(92, {
      name: 'Nowhere support group',
      locations: [
        {
          id: 'z',
          addresses: [
            { id: 'a', address_1: '1 Rue', city: 'Paris', postal_code: '75001', country: 'FR' },
          ],
        },
      ],
    }),
  ])
  await lists.read()
  const rows = await lists.inDatabase<{
    name: string
    slug: string
    outcode: string | null
    open: boolean
  }>(
    `select s.name, l.slug, s.outcode, c.open from services.service s join places.cell_locality cl on cl.cell_id = s.cell_id
     join places.locality l on l.code = cl.locality_code join places.cell c on c.cell_id = s.cell_id
     where s.name ~ '^(Leeds|Bath point|Nowhere)' order by 1`,
  )
  assert.deepEqual(
    rows.map(({ slug, open }) => [slug, open]),
    [
      [PLACE, true],
      ['west-yorkshire', false],
      [PLACE, true],
    ],
  )
  assert.equal(rows[1]!.outcode, 'LS1')
  assert.equal(rows[2]!.outcode, null)
  assert.match((await lists.read()).join('\n'), /3 unchanged, 0 gone/)
})
