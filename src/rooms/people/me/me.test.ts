import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

test('Denise withdraws her words, and the next page that Tomos opens has them no more', async () => {
  const denise = await kith.as('denise')
  const tomos = await kith.as('tomos')
  const said = (await denise.get('/me')).html.match(
    /<h3[^>]*>What you said when you asked<\/h3>.*?<blockquote[^>]*>(.{20,60}?)[.,<]/s,
  )?.[1]
  assert.ok(said)
  assert.ok((await tomos.get('/outlines')).html.includes(said))

  const me = await denise.get('/me')
  const facet = me.html
    .split('What you said when you asked')[1]!
    .match(/name="facet" value="([^"]+)"/)![1]!
  const form = me.forms.find((one) => one.fields['facet']?.[0] === facet)!
  const then = await denise.submit({ ...form, action: '/me/withdraw' })

  assert.ok(!then.html.includes(said))
  assert.ok(!(await tomos.get('/outlines')).html.includes(said))
})

test('who looked is written down, and stays “someone” until both have said yes', async () => {
  const denise = await kith.as('denise')
  await (await kith.as('farida')).get('/outlines')
  const asking = await denise.get('/me')
  assert.match(asking.words, /someone, while deciding whether to say yes/)
  assert.doesNotMatch(asking.html.split('Who has seen what of you')[1]!, /Farida/)

  const met = await denise.submit((await denise.get('/request')).form('/request/choose', 'Farida'))
  await kith.settle()
  await (await kith.as('farida')).get(met.path)
  assert.match((await denise.get('/me')).words, /Farida, on the page you share/)
})

test('everything about oneself can be kept as one file', async () => {
  const denise = await kith.as('denise')
  const kept = await denise.get('/me/kith-about-me.json')
  const data = JSON.parse(kept.html) as { whatYouSaid: { words: string | null }[] }
  assert.ok(data.whatYouSaid.some((facet) => facet.words))
})

test('what Kith holds about Tomos and Eleri is said in words: no letters set apart, no days as figures', async () => {
  for (const slug of ['tomos', 'farida', 'amina', 'grace', 'eleri', 'denise', 'shanice']) {
    const me = await (await kith.as(slug)).get('/me')
    const held = me.words.split('What else Kith holds about you')[1]!
    assert.doesNotMatch(held, /\b\p{L}, \p{L}, \p{L}\b/u, `${slug} reads letters`)
    assert.doesNotMatch(held, /\d{4}-\d\d-\d\d/, `${slug} reads a day as figures`)
    assert.doesNotMatch(held, /\b(?:\p{Ll}+-){2,}\p{Ll}+, /u, `${slug} reads a code`)
  }
  const tomos = (await (await kith.as('tomos')).get('/me')).words
  assert.match(tomos, /Who stands behind you as a peer.{0,80}, since \d+ \p{L}+ \d{4}/u)
})

test('Shanice erases everything: her words go from where Tomos read them, and her link no longer works', async () => {
  const shanice = await kith.as('shanice')
  const tomos = await kith.as('tomos')
  const shared = (await shanice.get('/introductions')).links.find((href) =>
    /^\/introductions\/.+/.test(href),
  )!
  assert.match((await tomos.get(shared)).words, /You have both said yes/)

  const unsure = await shanice.fill('/me/erase', '/me/erase')
  assert.equal(unsure.status, 422)
  const gone = await shanice.fill('/me/erase', '/me/erase', { sure: 'yes' })
  assert.equal(gone.path, '/')
  await kith.settle()

  assert.match((await tomos.get(shared)).words, /This introduction has ended/)
  assert.equal((await shanice.get('/me')).path.startsWith('/sign-in'), true)
})
