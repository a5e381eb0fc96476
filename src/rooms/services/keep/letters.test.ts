import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { claim, inDatabase, pageOf } from './claiming.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('what a feed says otherwise is shown to the owner and put over nothing', async () => {
  const { volunteer, link } = await claim(kith, 'The bench', 'bench@tuesday-bench.example')
  await volunteer.fill(`${link}/edit`, `${link}/edit`, { fees: 'Free' })
  await inDatabase(
    kith,
    `insert into services.source (cell_id, service_id, organisation_id, field, origin, feed_id, value, licence, said_at)
    select s.cell_id, s.id, s.organisation_id, 'fees', 'feed', f.id, '£3', f.licence, now()
    from services.service s, services.feed f where s.name = 'The bench'`,
  )
  assert.match(
    (await volunteer.get(link)).words,
    /What it costs, in The Made-up Community List: £3/,
  )
  const page = await kith.visitor().get(await pageOf(kith, 'The bench'))
  assert.match(page.words, /Cost ?Free/)
  assert.match(
    page.words,
    /Read from The Made-up Community List, last on .* under Open Government Licence/,
  )
})

test('a private address gets the letters from then on, and nobody sees it', async () => {
  const { volunteer, link, page } = await claim(kith, 'The bench', 'bench@tuesday-bench.example')
  await volunteer.fill(`${link}/asked`, `${link}/asked`, {
    every: 'month',
    address: 'flask@private.example',
  })
  const again = await claim(kith, 'The bench', 'flask@private.example')
  assert.notEqual(again.link, link)
  for (const path of [page, `${page}/keep`, again.link, `${again.link}/asked`])
    assert.doesNotMatch((await volunteer.get(path)).html, /flask@private/)
  const [row] = await inDatabase(
    kith,
    'select address_sealed::text as sealed from services.keeping where address_sealed is not null',
  )
  assert.doesNotMatch(Buffer.from(row.sealed.slice(2), 'hex').toString('latin1'), /flask/)
})
