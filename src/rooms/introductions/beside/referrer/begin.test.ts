import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { codeOn } from '../../../../../test/disclosure/betty.ts'
import { openKith, type Kith } from '../../../../../test/harness/harness.ts'
import { later } from '../../../../platform/jobs/worker.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const words = 'I count the doors at night. I would like to hear that somebody else did.'

const begin = async (): Promise<{ code: string; slip: string }> => {
  const bronwen = await kith.as('bronwen')
  const typed = { name: 'Kes', words, agreed: ['adult', 'typed'] }
  const slip = await bronwen.fill('/begin-with', '/begin-with', typed)
  return { code: codeOn(slip.words), slip: slip.path }
}

test('Bronwen cannot begin without a spoken yes to both things', async () => {
  const bronwen = await kith.as('bronwen')
  const typed = { name: 'Kes', words, agreed: ['adult'] }
  const page = await bronwen.fill('/begin-with', '/begin-with', typed)
  assert.match(page.words, /Ask them both things/)
  assert.ok(page.html.includes(words), 'what was typed is kept')
})

test('from the moment it is sent Bronwen can read nothing of it, and after a while not the code', async () => {
  const { slip } = await begin()
  const bronwen = await kith.as('bronwen')
  for (const path of ['/begin-with', slip, '/me', '/me/kith-about-me.json'])
    assert.ok(!(await bronwen.get(path)).html.includes('count the doors'), path)
  kith.pass(16 * 60_000)
  assert.match((await bronwen.get(slip)).words, /The slip is not shown any more/)
})

test('Kes opens it with the code, for herself alone; Bronwen hears of it only if she says so', async () => {
  const { code } = await begin()
  const bronwen = await kith.as('bronwen')
  const before = (await bronwen.get('/begin-with')).words
  const kes = await kith.as('farida')
  const opened = await kes.fill('/begun', '/begun', { code })
  assert.ok(opened.html.includes(words))
  assert.match((await kes.get('/me')).html, /count the doors/)
  assert.equal((await bronwen.get('/begin-with')).words, before, 'she did not say so')
  assert.match((await kes.fill('/begun', '/begun', { code })).words, /This code opens nothing/)

  const second = await begin()
  const denise = await kith.as('denise')
  await denise.fill('/begun', '/begun', { code: second.code, tell: 'yes' })
  const after = (await bronwen.get('/begin-with')).words
  assert.equal(after.match(/: it was picked up/g)?.length, 2, 'one of the sample, and this one')
})

test('Bronwen cannot use the slip herself', async () => {
  const { code } = await begin()
  const bronwen = await kith.as('bronwen')
  assert.match((await bronwen.fill('/begun', '/begun', { code })).words, /This code opens nothing/)
})

test('what is not picked up in thirty days is erased', async () => {
  await begin()
  const count = () =>
    kith.house.door.open('kith_jobs', {}, async (tx) => {
      const { rows } = await sql<{ n: number }>`
        select count(*)::int as n from introductions.begun_told`.execute(tx)
      return rows[0]!.n
    })
  assert.ok((await count()) > 0)
  kith.pass(31 * 86_400_000)
  await kith.house.door.open('kith_jobs', {}, (tx) => later(tx, 'introductions.forget-begun', {}))
  await kith.settle()
  assert.equal(await count(), 0)
})
