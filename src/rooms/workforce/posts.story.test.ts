import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { postsIn, workforceRoutes } from './workforce.routes.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const birmingham = postsIn('birmingham-and-solihull')
const { desk, bringIn, slips, mine, write, posts } = workforceRoutes

const SHEET = [
  'reference,title,kind,level,setting,pay,hours,since,fixed until,state',
  'N-1,Peer on the night team,paid,peer supporter,crisis,Band 3,30,01/02/2026,,vacant',
  'N-2,Peer on the night team,paid,peer supporter,crisis,Band 3,30,31/02/2026,,filled',
  'N-3,Peer lead,paid,lead,crisis,Band 7,37.5,01/02/2026,,filled',
].join('\n')

test('Priya sees line by line what a sheet would do, keeps it, and a second time it changes nothing', async () => {
  const priya = await kith.as('priya')
  const shown = await priya.fill(bringIn, bringIn, { sheet: SHEET })
  assert.match(shown.words, /2 new, 0 changed, 0 as before, 1 not read/)
  assert.match(shown.words, /“31\/02\/2026” is no day/)
  assert.doesNotMatch((await priya.get(desk)).words, /night team/, 'nothing is kept yet')
  const kept = await priya.submit(shown.forms.find(({ fields }) => fields['seen']?.[0] === 'yes')!)
  assert.equal(kept.path, desk)
  assert.match(kept.words, /Peer on the night team/)
  const again = await priya.fill(bringIn, bringIn, { sheet: SHEET })
  assert.match(again.words, /0 new, 0 changed, 2 as before, 1 not read/)
})

test('everybody sees the posts of a place, those open now first, and silence as silence', async () => {
  const place = await kith.visitor().get(birmingham)
  assert.match(place.words, /Open now/)
  assert.match(place.words, /Peer on the night team/)
  assert.match(place.words, /Nothing recorded here yet/)
  assert.match((await kith.visitor().get(posts)).words, /peer supporters for each senior peer/)
})

test('Marek claims the post of his slip; only he can see it, and nobody claims it twice', async () => {
  const priya = await kith.as('priya')
  const page = await priya.get(slips)
  const [, code] = /Peer lead \(N-3\).*?and write this code\s*((?:\w{4} ){3}\w{4})/s.exec(
    page.words,
  )!
  const marek = await kith.as('marek')
  const wrong = await marek.fill(mine, mine, { code: 'ABCD EFGH JKMN PQRS' })
  assert.match(wrong.words, /This code opens no post here/)
  assert.match((await marek.fill(mine, mine, { code: code! })).words, /Peer lead/)
  assert.match((await marek.fill(mine, mine, { code: code! })).words, /claimed this post already/)
  const other = await kith.as('imran')
  assert.match(
    (await other.fill(mine, mine, { code: code! })).words,
    /Somebody has claimed this post/,
  )
  const before = page.words
  assert.equal((await priya.get(slips)).words, before, 'his employer cannot tell')
  const anew = page.forms.find(({ action }) => {
    const [, post] = /slips\/(.+)$/.exec(action) ?? []
    return post !== undefined && page.html.split(action)[0]!.trimEnd().includes(code!)
  })!
  assert.doesNotMatch((await priya.submit(anew)).words, new RegExp(code!), 'the slip has ended')
  assert.match((await marek.get(mine)).words, /Peer lead/, 'and what was claimed stays')
  assert.match((await marek.get('/me')).words, /Posts you have claimed/)
})

test('an empty seat is seen by everybody; Priya says that a peer has come to it, and since when', async () => {
  const place = await kith.visitor().get(birmingham)
  assert.match(place.words, /The board of the trust.*?Empty/s)
  const seat = place.links.find((href) => href.startsWith('/posts/seat/'))!
  assert.match((await kith.visitor().get(seat)).words, /it has been empty since/)
  const priya = await kith.as('priya')
  const change = (await priya.get(desk)).links.find((href) => href.startsWith('/posts/desk/seat/'))!
  const bare = await priya.fill(change, change, { decides: '', state: 'held' })
  assert.match(bare.words, /Write what whoever sits there may decide/)
  await priya.submit(bare.form(change), { decides: 'One vote.' })
  assert.match((await kith.visitor().get(seat)).words, /A peer has sat here since/)
})

test('a case for a senior post is drafted from what is recorded, and says where there is nothing to draft from', async () => {
  const place = await kith.visitor().get(birmingham)
  const caseOf = async (name: string) => {
    const own = new RegExp(`href="(/posts/of/[^"]+)">${name}`).exec(place.html)![1]!
    const { links } = await kith.visitor().get(own)
    return kith.visitor().get(links.find((href) => href.startsWith('/posts/case/'))!)
  }
  const cut = await caseOf('Voices of the Cut')
  assert.match(cut.words, /5 posts are recorded, of which none is above the first/)
  assert.match(cut.words, /BMC Psychiatry/)
  assert.match((await caseOf('Copperhouse Homes')).words, /nothing to draft this part from/)
})

test('Priya writes what a role is by adapting what a charity wrote, with why, and both are linked', async () => {
  const priya = await kith.as('priya')
  const open = await kith.visitor().get(postsIn('bristol-north-somerset-and-south-gloucestershire'))
  const kettles = open.links.find(
    (href) => href.startsWith('/posts/of/') && open.html.includes(`${href}">Two Kettles`),
  )!
  const theirs = (await kith.visitor().get(kettles)).links.find((href) =>
    href.includes('/posts/statement/'),
  )!
  const adapt = (await priya.get(theirs)).links.find((href) => href.startsWith(write))!
  const typed = {
    line: 'The team manager',
    senior: 'The senior peer of the trust',
    panel: 'not said',
  }
  const bare = await priya.fill(adapt, write, typed)
  assert.match(bare.words, /Write why yours differs/)
  assert.match(bare.html, /value="The team manager"/, 'what was typed is kept')
  const done = await priya.submit(bare.form(write), { why: 'We have no director.' })
  assert.match(done.words, /It was adapted from Senior peer, by Two Kettles/)
  assert.match((await kith.visitor().get(theirs)).words, /Adapted from it/)
})

test('a role statement draws on what her trust chose, and goes on saying which version that was', async () => {
  const priya = await kith.as('priya')
  const drawing = (await priya.get(write)).links.find((href) => href.includes('version='))!
  const page = await priya.get(drawing)
  const [, first] = /name="items"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="items"/.exec(
    page.html,
  )!
  const done = await priya.submit(page.form(write), {
    title: 'Peer on the night team',
    is: 'You are there at night.',
    'is-not': 'You do not watch over anybody.',
    line: 'The night manager',
    senior: 'The senior peer of the trust',
    panel: 'a peer sat on it',
    items: [first!],
  })
  assert.match(done.words, /What it draws on\s*From [^:]+, version \d/)
})
