import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('the directory reads well on paper, in large print too, and gives no private place away', async () => {
  const page = await kith
    .visitor()
    .get('/services/directory/bristol-north-somerset-and-south-gloucestershire')
  assert.match(page.words, /by name\. None is put before another/)
  assert.match(page.words, /told to you in private/)
  assert.match(page.words, /12 Made-up Quay/)
  const large = page.links.find((link) => link.includes('print=large'))!
  assert.match((await kith.visitor().get(large)).html, /kith-large/)
  assert.match((await kith.visitor().get('/services/directory/orkney')).words, /Nobody has listed/)
  assert.equal((await kith.visitor().get('/services/directory/atlantis')).status, 404)
})

test('a poster has a code that leads to the page', async () => {
  const list = await kith.visitor().get('/services?place=bs3')
  const one = list.links.find((link) => /^\/services\/\d+\/[0-9a-f-]{36}$/.test(link))!
  const poster = await kith.visitor().get(`${one}/poster`)
  assert.match(poster.html, /<svg class="kith-qr"/)
  assert.doesNotMatch(poster.html, /data:/)
})
