import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { claim, inDatabase, pageOf } from './claiming.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a volunteer of a small group claims its page and corrects it, without an account', async () => {
  const { volunteer, link, page, letter } = await claim(
    kith,
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
  const { volunteer, link, page } = await claim(kith, 'The bench', 'bench@tuesday-bench.example')
  assert.match((await kith.visitor().get(page)).words, /more than six months ago/)
  const home = await volunteer.get(link)
  await volunteer.submit(home.form(`${link}/still-right`))
  const { words } = await kith.visitor().get(page)
  assert.match(words, /the members said on 23 November 2026 that this page is right/)
  assert.doesNotMatch(words, /more than six months/)
})

test('opening the link changes nothing: post is opened by machines too', async () => {
  const { volunteer, link } = await claim(kith, 'The Sunday boat', 'cut@voicesofthecut.example')
  await volunteer.get(link)
  for (const part of ['edit', 'details', 'room', 'pause', 'asked'])
    await volunteer.get(`${link}/${part}`)
  const [row] = await inDatabase(
    kith,
    `select used_at from services.link join services.service s on s.id = service_id where s.name = 'The Sunday boat'`,
  )
  assert.equal(row.used_at, null)
})

test('a link that ended, one that never was and one of another kind look alike, and keep what was typed', async () => {
  const { volunteer, link } = await claim(kith, 'The Sunday boat', 'cut@voicesofthecut.example')
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
  const page = await pageOf(kith, 'The long way round')
  const eve = kith.visitor()
  for (let n = 0; n < 6; n++) await eve.fill(`${page}/keep`, `${page}/keep`)
  assert.equal((await eve.fill(`${page}/keep`, `${page}/keep`)).status, 429)
})
