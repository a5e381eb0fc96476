import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const inDatabase = async (sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql, values)
  await client.end()
  return rows
}

const pageOf = async (name: string): Promise<string> => {
  const [row] = await inDatabase('select cell_id, id from services.service where name = $1', [name])
  return `/services/${row.cell_id}/${row.id}`
}

/** A volunteer asks for the link on the group's page, and opens it from the group's post. */
const claim = async (name: string, address: string) => {
  const volunteer = kith.visitor()
  const page = await pageOf(name)
  await volunteer.fill(`${page}/keep`, `${page}/keep`)
  await kith.settle()
  const letter = kith
    .letters()
    .find(({ to, subject }) => to === address && subject === 'The page of your group')
  const link = letter?.text.match(/\/keep\/\d+\/[\w-]+/)?.[0]
  assert.ok(letter && link, `a link went to ${address}`)
  return { volunteer, link, page, letter }
}

test('a volunteer of a small group claims its page and corrects it, without an account', async () => {
  const { volunteer, link, page, letter } = await claim(
    'Voices evening',
    'larks@madaslarks.example',
  )
  assert.doesNotMatch(
    letter.text + letter.subject,
    /voices/i,
    'the letter does not say what it is about',
  )
  const home = await volunteer.get(link)
  assert.match(home.words, /Voices evening/)
  const saved = await volunteer.fill(`${link}/edit`, `${link}/edit`, {
    words: 'A circle for people who hear voices, or used to.',
    url: 'www.madaslarks.example/evening',
  })
  assert.match(saved.words, /The page says it in your words now/)
  const seen = await kith.visitor().get(page)
  assert.match(seen.words, /or used to/)
  assert.match(seen.html, /href="https:\/\/www\.madaslarks\.example\/evening"/)
  assert.match(seen.words, /Somebody who runs it keeps this page/)
  assert.match(seen.words, /Said by whoever runs it, last on 23 November 2026/)
})

test('“still right” is one press, and the page says so with the day', async () => {
  const { volunteer, link, page } = await claim('The bench', 'bench@tuesday-bench.example')
  assert.match((await kith.visitor().get(page)).words, /more than six months ago/)
  const home = await volunteer.get(link)
  await volunteer.submit(home.form(`${link}/still-right`))
  const { words } = await kith.visitor().get(page)
  assert.match(words, /the members said on 23 November 2026 that this page is right/)
  assert.doesNotMatch(words, /more than six months/)
})

test('opening the link changes nothing: post is opened by machines too', async () => {
  const { volunteer, link } = await claim('The Sunday boat', 'cut@voicesofthecut.example')
  await volunteer.get(link)
  for (const part of ['edit', 'details', 'room', 'pause', 'asked'])
    await volunteer.get(`${link}/${part}`)
  const [row] = await inDatabase(
    `select used_at from services.link join services.service s on s.id = service_id where s.name = 'The Sunday boat'`,
  )
  assert.equal(row.used_at, null)
})

test('room, wait and a pause stand on the page with who said so', async () => {
  const { volunteer, link, page } = await claim('The Sunday boat', 'cut@voicesofthecut.example')
  const wrong = await volunteer.fill(`${link}/room`, `${link}/room`, { places: 'some', by: 'us' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /Choose whether there is room/)
  await volunteer.fill(`${link}/room`, `${link}/room`, {
    room: 'full',
    until: '2027-03-01',
    wait: '13',
    by: 'the walkers',
  })
  await volunteer.fill(`${link}/pause`, `${link}/pause`, {
    until: '2027-01-01',
    words: 'The towpath is shut.',
  })
  const { words } = await kith.visitor().get(page)
  assert.match(words, /Full until 1 March 2027/)
  assert.match(words, /About 13 weeks/)
  assert.match(words, /Said by the walkers on 23 November 2026/)
  assert.match(words, /Paused until 1 January 2027\. The towpath is shut/)
})

test('when, where and for whom can be said, and then people find it by them', async () => {
  const { volunteer, link } = await claim('House supper', 'supper@openlatch.example')
  const wrong = await volunteer.fill(`${link}/details`, `${link}/details`, { from: 'dusk' })
  assert.match(wrong.words, /Write a time, like 11:00/)
  await volunteer.fill(`${link}/details`, `${link}/details`, {
    often: 'first',
    day: 'SU',
    from: '6.30pm',
    access: ['step-free', 'quiet room'],
    language: ['en', 'cy'],
    about: ['trans'],
  })
  const found = await kith.visitor().get('/services?place=bs7&language=cy&access=quiet+room')
  assert.match(found.words, /House supper/)
  assert.match(found.words, /The first Sunday of the month, from 18:30\. Next: 6 December 2026/)
})

test('a venue that becomes private leaves no place behind, anywhere', async () => {
  const { volunteer, link, page } = await claim('Harbour one to one', 'hello@harbour-peers.example')
  assert.match((await kith.visitor().get(page)).words, /12 Made-up Quay/)
  await volunteer.fill(`${link}/details`, `${link}/details`, { private: ['yes'] })
  assert.doesNotMatch((await kith.visitor().get(page)).html, /Made-up Quay|BS1\b/)
  const rows = await inDatabase(`select 1 from services.address where address_1 like '%Made-up Quay'
    union all select 1 from services.location where name = 'Harbour House'
    union all select 1 from services.findable f join services.service s on s.id = f.service_id
      where s.name = 'Harbour one to one' and f.outcode is not null`)
  assert.equal(rows.length, 0)
})

test('what a feed says otherwise is shown to the owner and put over nothing', async () => {
  const { volunteer, link } = await claim('The bench', 'bench@tuesday-bench.example')
  await volunteer.fill(`${link}/edit`, `${link}/edit`, { fees: 'Free' })
  await inDatabase(`insert into services.source (cell_id, service_id, organisation_id, field, origin, feed_id, value, licence, said_at)
    select s.cell_id, s.id, s.organisation_id, 'fees', 'feed', f.id, '£3', f.licence, now()
    from services.service s, services.feed f where s.name = 'The bench'`)
  assert.match(
    (await volunteer.get(link)).words,
    /What it costs, in The Made-up Community List: £3/,
  )
  const page = await kith.visitor().get(await pageOf('The bench'))
  assert.match(page.words, /Cost ?Free/)
  assert.match(
    page.words,
    /Read from The Made-up Community List, last on .* under Open Government Licence/,
  )
})

test('a private address gets the letters from then on, and nobody sees it', async () => {
  const { volunteer, link, page } = await claim('The bench', 'bench@tuesday-bench.example')
  await volunteer.fill(`${link}/asked`, `${link}/asked`, {
    every: 'month',
    address: 'flask@private.example',
  })
  const again = await claim('The bench', 'flask@private.example')
  assert.notEqual(again.link, link)
  for (const path of [page, `${page}/keep`, again.link, `${again.link}/asked`])
    assert.doesNotMatch((await volunteer.get(path)).html, /flask@private/)
  const [row] = await inDatabase(
    'select address_sealed::text as sealed from services.keeping where address_sealed is not null',
  )
  assert.doesNotMatch(Buffer.from(row.sealed.slice(2), 'hex').toString('latin1'), /flask/)
})

test('a link that ended, one that never was and one of another kind look alike, and keep what was typed', async () => {
  const { volunteer, link } = await claim('The Sunday boat', 'cut@voicesofthecut.example')
  const form = (await volunteer.get(`${link}/edit`)).form(`${link}/edit`)
  kith.pass(31 * 86_400_000)
  const late = await volunteer.submit(form, { words: 'We have a new stove.' })
  assert.match(late.words, /This link does not open.*We have a new stove/)
  for (const path of [
    link,
    `${link.slice(0, -3)}abc`,
    '/keep/one/two',
    link.replace('keep', 'return'),
  ])
    assert.match((await volunteer.get(path)).words, /This link does not open/)
})

test('nobody fills a group’s post with links', async () => {
  const page = await pageOf('The long way round')
  const eve = kith.visitor()
  for (let n = 0; n < 6; n++) await eve.fill(`${page}/keep`, `${page}/keep`)
  assert.equal((await eve.fill(`${page}/keep`, `${page}/keep`)).status, 429)
})
