import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { me, publishDraft } from '../drafts/group.neighbour.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const begun = {
  title: 'What we say to each other',
  kind: 'values',
  'made-by': 'Our Tuesday group',
  open: 'no',
  shape: 'lines',
  ...me,
}

const start = async (typed: Record<string, string>) =>
  (await kith.as('amina')).fill('/frameworks/begin', '/frameworks/begin', { ...begun, ...typed })

test('a list, a table and a file each become a draft, and owe no reasons', async () => {
  const listed = await start({ brought: '- Nobody is alone\n- Tea first' })
  assert.match(listed.words, /Nobody is alone.*Tea first/)
  const table = await start({
    shape: 'csv',
    brought: 'section,words\nTogether,We wait for each other',
  })
  assert.match(table.words, /Together.*We wait for each other/)
  const file = JSON.stringify({ title: 'Ours', items: [{ words: 'Slowly' }] })
  assert.match((await start({ shape: 'json', brought: file })).words, /Slowly/)
  const amina = await kith.as('amina')
  const published = await publishDraft(amina, listed.path)
  assert.match(published.path, /^\/frameworks\/what-we-say-to-each-other\/1$/)
})

test('what is taken away from Kith as a table or a file comes back in with every item', async () => {
  const { items } = JSON.parse(
    (await kith.visitor().get('/frameworks/side-by-side-six-values/1/framework.json')).html,
  ) as { items: { words: string }[] }
  for (const [shape, end] of [
    ['csv', 'items.csv'],
    ['json', 'framework.json'],
  ] as const) {
    const taken = await kith.visitor().get(`/frameworks/side-by-side-six-values/1/${end}`)
    const back = await start({ shape, brought: taken.html })
    for (const { words } of items) assert.ok(back.words.includes(words), `${shape}: ${words}`)
  }
})

test('what cannot be read is said by row, and all that was typed is kept', async () => {
  const page = await start({ shape: 'csv', brought: 'words,reason\nSlowly,\n,no words here' })
  assert.equal(page.status, 422)
  assert.match(page.words, /Row 3 has no words/)
  assert.match(page.form('/frameworks/begin').fields['brought']![0]!, /no words here/)
})

test('a group answers the invitation of a place kept open, in its own words', async () => {
  const amina = await kith.as('amina')
  const page = await amina.get('/frameworks/begin')
  const place = page.html.match(/<option value="([0-9a-f-]{36})"/)![1]!
  const draft = await start({
    kind: 'statement',
    answers: place,
    brought: 'We were here before you',
  })
  assert.match((await publishDraft(amina, draft.path)).words, /We were here before you/)
  const wrong = await start({ answers: 'elsewhere' })
  assert.match(wrong.words, /Choose from the list/)
})
