import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith, type Seen } from '../../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const linkTo = (page: Seen, name: string): string =>
  page.html.match(new RegExp(`href="(/groups/open/[^"]+)"[^>]*>${name}`))![1]!

test('Denise waits, and finds groups with their next meeting on the same page', async () => {
  const denise = await kith.as('denise')
  const waiting = await denise.get('/request')
  assert.match(waiting.words, /Groups you could join/)
  assert.match(waiting.words, /Next: \w+day,? \d+ \w+/)
})

test('to a drop-in one just comes, and Kith is told nothing', async () => {
  const denise = await kith.as('denise')
  const bench = await denise.get(linkTo(await denise.get('/groups'), 'The bench'))
  assert.match(bench.words, /Just come/)
  assert.equal(bench.forms.filter(({ action }) => action.startsWith('/groups/open')).length, 0)
})

test('Marek’s group is not near Denise: it is another place’s', async () => {
  const [denise, marek] = [await kith.as('denise'), await kith.as('marek')]
  const boat = linkTo(await marek.get('/groups'), 'The Sunday boat')
  assert.equal((await marek.get(boat)).status, 200)
  assert.equal((await denise.get(boat)).status, 404)
})

test('Farida asks Grace to join the walk, Grace welcomes her, and she leaves without a reason', async () => {
  const [farida, grace] = [await kith.as('farida'), await kith.as('grace')]
  const path = linkTo(await farida.get('/groups'), 'The long way round')
  const nameless = await farida.fill(path, path, { name: '', words: 'My knees are bad.' })
  assert.equal(nameless.status, 422)
  assert.match(nameless.words, /Write a name you go by/)
  await farida.fill(path, path, { name: 'Fari', words: 'My knees are bad.' })
  assert.match((await farida.get(path)).words, /You have asked to join/)

  const held = path.replace('/open/', '/held/')
  const asked = await grace.get(held)
  assert.match(asked.words, /Fari/)
  assert.match(asked.words, /My knees are bad/)
  const fari = asked.html.split('<div class="kith-card"').find((card) => card.includes('Fari'))!
  const joining = fari.match(/name="joining" value="([^"]+)"/)![1]!
  const form = asked.forms.find(
    ({ action, fields }) => action === `${held}/welcome` && fields['joining']?.[0] === joining,
  )!
  await grace.submit(form, { words: 'By the tea van. I have a red hat.' })
  assert.match((await farida.get(path)).words, /You are welcome.*I have a red hat/)
  assert.match((await farida.get('/me')).words, /You are welcome in a group/)

  const leaving = await farida.get(`${path}/leave`)
  assert.match(leaving.words, /Leave this group\?.*Go back, and change nothing/s)
  assert.match((await grace.get(held)).words, /My knees are bad/, 'one press changes nothing')
  await farida.submit(leaving.form(`${path}/leave`))
  assert.doesNotMatch((await grace.get(held)).words, /My knees are bad|Fari(?!da)/)
})

test('“not now” and silence look alike to Denise, and her words go when she takes them back', async () => {
  const [denise, grace] = [await kith.as('denise'), await kith.as('grace')]
  const path = linkTo(await denise.get('/groups'), 'The long way round')
  const held = path.replace('/open/', '/held/')
  const silent = (await denise.get(path)).words
  await grace.submit((await grace.get(held)).form(`${held}/not-now`))
  assert.equal((await denise.get(path)).words, silent)
  assert.doesNotMatch((await grace.get(held)).words, /I walk slowly on bad days/)
})

test('Grace changes when the group next meets, with a wrong time first', async () => {
  const grace = await kith.as('grace')
  const held = (await grace.get('/groups/held')).links.find((href) => /held\/./.test(href))!
  const saturday = { 'on-day': '5', 'on-month': '12', 'on-year': '2026' }
  const wrong = await grace.fill(held, held, { ...saturday, time: 'ten' })
  assert.match(wrong.words, /Write a time like 14:30/)
  await grace.fill(held, held, { ...saturday, time: '10:15' })
  const denise = await kith.as('denise')
  assert.match((await denise.get('/groups')).words, /Saturday,? 5 December at 10:15/)
})
