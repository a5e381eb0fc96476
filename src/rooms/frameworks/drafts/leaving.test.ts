import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { testSample } from '../../../../test/harness/databases.ts'
import { beginAdapting, inviteWith, itemAt, me, publishDraft } from './group.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('a link opens for whoever holds it; a wrong one, a cut one and one of another place open nothing', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'Behind a link' })).path
  const link = await inviteWith(amina, draft)
  assert.match((await kith.visitor().get(link)).words, /Behind a link/)
  for (const path of [link.slice(0, -1), link.replace('/1/', '/2/'), '/frameworks/draft/x/y']) {
    const page = await kith.visitor().get(path)
    assert.match(page.words, /This link does not open/)
    assert.doesNotMatch(page.words, /Behind a link/)
  }
  assert.match((await kith.visitor().get(draft)).path, /^\/sign-in/)
  assert.equal((await (await kith.as('denise')).get(draft)).status, 404, 'nobody else of the place')
})

test('a link ends, and whoever was writing keeps their words', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'A slow answer' })).path
  const link = await inviteWith(amina, draft)
  const ruth = kith.visitor()
  const item = itemAt(await ruth.get(link), 'Safety')
  const form = (await ruth.get(item)).form(`${item}/say`)
  kith.pass(61 * 86_400_000)
  const late = await ruth.submit(form, { says: 'comment', said: 'I thought about it for long' })
  assert.equal(late.status, 422)
  assert.match(late.words, /I thought about it for long/)
})

test('a draft that is open to the place is joined by its people, and by nobody from elsewhere', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'An open table', open: 'yes' })).path
  const tomos = await kith.as('tomos')
  assert.match((await tomos.get('/frameworks/mine')).words, /An open table/)
  assert.equal((await tomos.get(draft)).status, 404, 'before he takes a seat')
  const joined = await tomos.fill(`${draft}/join`, `${draft}/join`, { ...me, name: 'Tomos' })
  assert.equal(joined.path, draft)
  assert.equal((await (await kith.as('imran')).get(`${draft}/join`)).status, 404)
})

test('whoever began a draft leaves Kith: the others lose nothing, and one of them takes it up', async () => {
  const farida = await kith.as('farida')
  const draft = (await beginAdapting(farida, { title: 'Left to others', open: 'yes' })).path
  const tomos = await kith.as('tomos')
  await tomos.fill(`${draft}/join`, `${draft}/join`, { ...me, name: 'Tomos' })
  const item = itemAt(await tomos.get(draft), 'Safety')
  await tomos.fill(item, `${item}/say`, { says: 'comment', said: 'Keep this one' })
  await farida.fill('/me/erase', '/me/erase', { sure: 'yes' })
  const left = await tomos.get(draft)
  assert.match(left.words, /Whoever began this draft has left Kith/)
  await tomos.submit(left.form(`${draft}/keep`))
  assert.match((await tomos.get(item)).words, /Keep this one/)
  assert.match((await publishDraft(tomos, draft)).path, /^\/frameworks\/left-to-others\/1$/)
})

test('ten thousand comments on one item: one page of them is read, and the rest are a step away', async () => {
  const amina = await kith.as('amina')
  const draft = (await beginAdapting(amina, { title: 'Much said' })).path
  const item = itemAt(await amina.get(draft), 'Safety')
  const [, cell, draftId, itemId] = /draft\/(\d+)\/([^/]+)\/item\/(.+)$/.exec(item)!
  const { personId, cellId } = testSample().cast.find(({ slug }) => slug === 'amina')!
  const hold = { person: personId, cell: cellId, organisation: draftId! }
  await kith.house.door.open('kith_app', hold, async (tx) => {
    const seat = await tx
      .selectFrom('frameworks.draft_seat')
      .select('id')
      .where('cell_id', '=', Number(cell))
      .where('draft_id', '=', draftId!)
      .executeTakeFirstOrThrow()
    for (let at = 0; at < 10_000; at += 1_000)
      await tx
        .insertInto('frameworks.draft_note')
        .values(
          Array.from({ length: 1_000 }, (_, index) => ({
            cell_id: Number(cell),
            draft_id: draftId!,
            id: kith.house.newId('note'),
            item_id: itemId!,
            seat_id: seat.id,
            says: 'comment',
            words: `Thought ${at + index}`,
            said_at: new Date(kith.now().getTime() + at + index),
          })),
        )
        .execute()
  })
  assert.match((await amina.get(draft)).words, /10,000 things were said of it/)
  const page = await amina.get(item)
  assert.match(page.words, /Thought 9999/)
  assert.equal(page.html.match(/Thought \d+/g)!.length, 50)
  const older = await amina.get(page.links.find((href) => href.includes('?page=2'))!)
  assert.match(older.words, /Thought 9949/)
  assert.match((await publishDraft(amina, draft)).path, /much-said\/1$/)
})
