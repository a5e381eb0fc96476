import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('Tomos is told on his page that his worry has an answer, for two weeks; Shanice is told nothing', async () => {
  const tomos = await kith.as('tomos')
  const shared = (await tomos.get('/introductions')).links.filter((href) =>
    /^\/introductions\/./.test(href),
  )
  const pages = await Promise.all(shared.map((href) => tomos.get(href)))
  const link = pages.flatMap(({ links }) => links).find((href) => href.startsWith('/report/intro'))!
  await tomos.fill(link, link, { words: 'She has not been herself.' })
  assert.doesNotMatch((await tomos.get('/me')).words, /has an answer/)

  const grace = await kith.as('grace')
  const waiting = await grace.get('/reports')
  const at = waiting.html.split('She has not been herself')[1]!.match(/\/reports\/[\w-]+/)![0]
  await grace.submit(waiting.form(at), { words: 'Thank you. I am ringing you today.' })
  assert.match((await tomos.get('/me')).words, /Your worry has an answer/)
  assert.doesNotMatch((await (await kith.as('shanice')).get('/me')).words, /worry has an answer/)
  kith.pass(15 * 86_400_000)
  assert.doesNotMatch((await (await kith.as('tomos')).get('/me')).words, /has an answer/)
})
