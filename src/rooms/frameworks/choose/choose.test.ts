import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { decide, PARENT, publishDraft, publishOne } from '../drafts/group.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const used = '/frameworks/used/bristol-north-somerset-and-south-gloucestershire'

test('Eleri says which version the place uses; when it changes she is told, and the place may stay', async () => {
  const { amina, path } = await publishOne(kith, 'What the place stands on')
  const eleri = await kith.as('eleri')
  await eleri.fill(`${path}/choose`, `${path}/choose`, {
    whom: 'place',
    uses: 'yes',
    why: 'The table agreed',
  })
  assert.match(
    (await kith.visitor().get(used)).words,
    /What the place stands on, version 1.*The table agreed/,
  )
  const mine = await amina.get('/frameworks/mine')
  const slug = path.replace(/\/1$/, '')
  const draft = (await amina.submit(mine.form(`${slug}/next`))).path
  await decide(amina, draft, 'Safety', { doing: 'reworded', words: 'No harm', reason: 'Shorter' })
  await publishDraft(amina, draft)
  const told = await eleri.get(used)
  assert.match(told.words, /There is a newer one: version 2/)
  const stay = told.links.find((href) => href.startsWith(`${path}/choose`))!
  await eleri.fill(stay, `${path}/choose`, { whom: 'place', uses: 'yes', why: 'We like ours' })
  const after = await eleri.get(used)
  assert.match(after.words, /version 1.*We like ours/)
  assert.doesNotMatch(after.words, /There is a newer one: version 2/)
})

test('Priya chooses for the trust she answers for, and for nobody else', async () => {
  const priya = await kith.as('priya')
  const page = await priya.get(`${PARENT}/choose`)
  const options = [...page.html.matchAll(/<option value="([0-9a-f-]{36})"/g)].map(([, id]) => id!)
  assert.equal(options.length, 1)
  const form = page.form(`${PARENT}/choose`)
  const why = 'Our peers asked for it'
  const place = await priya.submit(form, { whom: 'place', uses: 'yes', why })
  assert.match(place.words, /Choose from the list/)
  assert.deepEqual(place.form(`${PARENT}/choose`).fields['why'], [why])
  const chosen = await priya.submit(form, { whom: options[0]!, uses: 'yes', why })
  assert.match(chosen.words, /Our peers asked for it/)
  assert.equal((await (await kith.as('amina')).get(`${PARENT}/choose`)).status, 404)
})

test('a place says that it uses one no more, and then it uses none', async () => {
  const eleri = await kith.as('eleri')
  const { path } = await publishOne(kith, 'Used for a while')
  const say = (uses: string) =>
    eleri.fill(`${path}/choose`, `${path}/choose`, { whom: 'place', uses, why: 'As we decided' })
  assert.match((await say('yes')).words, /Used for a while/)
  assert.doesNotMatch((await say('no')).words, /Used for a while/)
})
