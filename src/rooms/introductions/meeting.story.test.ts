import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('Denise chooses Tomos, they agree a first meeting, and Farida learns nothing', async () => {
  const denise = await kith.as('denise')
  const choosing = await denise.get('/request')
  assert.match(choosing.words, /Two people would be glad to meet you/)
  assert.match(choosing.words, /You both/)

  const met = await denise.submit(choosing.form('/request/choose', 'Tomos'))
  assert.match(met.words, /You have both said yes/)
  await kith.settle()
  const tomos = await kith.as('tomos')
  assert.match((await tomos.get('/me')).words, /You have both said yes/)

  const proposed = await denise.submit(met.form(`${met.path}/propose`), {
    'on-day': '1',
    'on-month': '12',
    'on-year': '2026',
    time: '14:30',
    way: 'walking',
    words: 'By the pond in Eastville Park. I would like half an hour.',
  })
  assert.match(proposed.words, /You proposed/)
  assert.match(proposed.words, /Tuesday,? 1 December/)

  assert.match((await tomos.get('/me')).words, /A time to meet was proposed to you/)
  const his = await tomos.get(met.path)
  assert.match(his.words, /By the pond in Eastville Park/)
  const agreed = await tomos.submit(his.form(`${met.path}/agree`))
  assert.match(agreed.words, /You have both agreed/)
  assert.match((await denise.get('/me')).words, /Your time to meet was agreed/)
  assert.doesNotMatch((await tomos.get('/me')).words, /Your time to meet was agreed/)

  const farida = await kith.as('farida')
  const hers = await farida.get('/outlines')
  assert.doesNotMatch(hers.words, /Denise/)
  assert.equal((await farida.get(met.path)).status, 404)
  assert.match((await farida.get('/offer')).words, /are meeting (nobody|one person|\d+ people) now/)
  assert.doesNotMatch((await farida.get('/me')).words, /You have both said yes|was agreed/)
})

test('Amina says she would be glad to, and only then is she shown to the person who asked', async () => {
  const amina = await kith.as('amina')
  const outlines = await amina.get('/outlines')
  const form = outlines.form('/outlines/glad')
  const said = await amina.submit(form)
  assert.match(said.words, /You said you would be glad to/)
})

test('what is sent twice counts once, and both sendings lead to the same page', async () => {
  const amina = await kith.as('amina')
  const form = (await amina.get('/outlines')).form('/outlines/not-now')
  const [one, two] = await Promise.all([amina.submit(form), amina.submit(form)])
  assert.equal(one.status, 200)
  assert.equal(two.status, 200)
})
