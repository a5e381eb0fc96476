import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openKith, type Kith, type Seen, type Visitor } from '../../../../test/harness/harness.ts'
import { importFeed } from './import.ts'
import { invented } from './invented.scene.ts'

let kith: Kith
let folder: string
before(async () => {
  kith = await openKith()
  folder = mkdtempSync(join(tmpdir(), 'kith-feed-'))
})
after(async () => {
  await kith.close()
  rmSync(folder, { recursive: true })
})

const read = async (name: string, records: unknown[]) => {
  const from = join(folder, `${name}.json`)
  writeFileSync(from, JSON.stringify(records))
  return importFeed(kith.house, { from, cell: 1, licence: 'Made-up Licence 1.0' })
}

const inDatabase = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: kith.database.addresses.ownerUrl })
  await client.connect()
  const { rows } = await client.query<Row>(sql, values)
  await client.end()
  return rows
}

const named = (name: string) =>
  inDatabase<{ id: string; words: string; phone: string | null; status: string }>(
    'select id, words, phone, status from services.service where cell_id = 1 and name = $1 order by id',
    [name],
  )

/** The box that stands before a name. */
const boxOf = (page: Seen, name: string): string => {
  const found = new RegExp(`value="([\\w-]{36})"[^>]*>\\s*<label[^>]*><span[^>]*>${name}`).exec(
    page.html,
  )
  if (!found) throw new Error(`no box stands before ${name}: ${page.words.slice(0, 400)}`)
  return found[1]!
}

const DOUBLES = '/services/lists/doubles'

/** Answers what is asked about the record of this name; false when nothing is. */
const answer = async (eleri: Visitor, name: string, said: string): Promise<boolean> => {
  const page = await eleri.get(DOUBLES)
  for (const form of page.forms.filter(({ action }) => action === DOUBLES)) {
    const [row] = await inDatabase<{ name: string }>(
      'select name from services.record where id = $1',
      [form.fields['record']![0]],
    )
    if (row!.name !== name) continue
    await eleri.submit(form, { answer: said })
    return true
  }
  return false
}

const DECIDE = '/services/lists/decide'

test('Eleri decides what is doubtful, and it stands the next time the list is read', async () => {
  const list = [
    invented(1, { name: 'Doubtful tea', description: 'We mention peer support.' }),
    invented(2, { name: 'Doubtful gym', description: 'With lived experience of gyms.' }),
  ]
  await read('doubtful', list)
  const eleri = await kith.as('eleri')
  assert.match((await eleri.get('/me')).words, /wait for you to decide/)
  const page = await eleri.get(DECIDE)
  assert.match(page.words, /Doubtful tea\s*It mentions “peer support”/)
  const form = page.form(DECIDE)
  await eleri.submit(form, { record: [boxOf(page, 'Doubtful tea')], verdict: 'peer support' })
  const again = await eleri.get(DECIDE)
  const left = await eleri.submit(again.form(DECIDE), {
    record: [boxOf(again, 'Doubtful gym')],
    verdict: 'not peer support',
  })
  assert.doesNotMatch(left.words, /Doubtful (tea|gym)/)
  await kith.settle()
  assert.equal((await named('Doubtful tea')).length, 1)
  assert.equal((await named('Doubtful gym')).length, 0)
  const { report } = await read(
    'doubtful',
    list.map((one) => ({ ...one, fees: 'Free' })),
  )
  assert.equal(report.counts.changed, 2)
  assert.match(
    (await eleri.get(`${DECIDE}?show=not%20peer%20support`)).words,
    /Doubtful gym\s*A coordinator says that it is not/,
  )
  assert.equal((await named('Doubtful gym')).length, 0)
  assert.match(
    (await kith.visitor().get('/services?place=bs5&about=doubtful+tea')).words,
    /Doubtful tea/,
  )
})

test('what was decided can be decided again: it is taken off, and comes back', async () => {
  await read('again', [invented(1, { name: 'Wrongly support group' })])
  const eleri = await kith.as('eleri')
  const decide = async (shown: string, verdict: string) => {
    const page = await eleri.get(`${DECIDE}?show=${encodeURIComponent(shown)}`)
    await eleri.submit(page.form(DECIDE), {
      record: [boxOf(page, 'Wrongly support group')],
      verdict,
    })
    await kith.settle()
  }
  await decide('peer support', 'not peer support')
  assert.equal((await named('Wrongly support group'))[0]!.status, 'inactive')
  await decide('not peer support', 'peer support')
  assert.equal((await named('Wrongly support group'))[0]!.status, 'active')
})

test('pressing a button with nothing ticked says what to do', async () => {
  const eleri = await kith.as('eleri')
  const page = await eleri.get(`${DECIDE}?show=peer%20support`)
  const back = await eleri.submit(page.form(DECIDE), { verdict: 'peer support' })
  assert.equal(back.status, 422)
  assert.match(back.words, /Tick at least one, then press a button/)
})

const twin = (number: number, more: object = {}) =>
  invented(number, { name: 'Twin lamps support group', email: 'twins@lamps.example', ...more })

test('the same group in two lists is asked about, and is one when Eleri says so: what was there stays', async () => {
  await read('first', [twin(1, { description: 'As the first list says.' })])
  await read('second', [
    twin(9, {
      description: 'As the second list says.',
      contacts: [{ id: 'c', phones: [{ number: '0117 496 0009' }] }],
    }),
  ])
  assert.equal(
    (await named('Twin lamps support group')).length,
    1,
    'not listed twice, and not joined',
  )
  const eleri = await kith.as('eleri')
  const page = await eleri.get('/services/lists/doubles')
  assert.match(page.words, /They have the same name/)
  assert.ok(await answer(eleri, 'Twin lamps support group', 'the same'))
  await kith.settle()
  const [one, ...others] = await named('Twin lamps support group')
  assert.equal(others.length, 0)
  assert.equal(one!.words, 'As the first list says.')
  assert.equal(one!.phone, '0117 496 0009', 'what the first does not say, the second may fill in')
})

test('two that are not the same are both listed', async () => {
  await read('third', [invented(1, { name: 'Odd socks support group' })])
  await read('fourth', [invented(2, { name: 'Odd socks support group' })])
  const eleri = await kith.as('eleri')
  assert.ok(await answer(eleri, 'Odd socks support group', 'not the same'))
  await kith.settle()
  assert.equal((await named('Odd socks support group')).length, 2)
})

test('what the owner said stands over every list, and the difference is shown', async () => {
  const { feed } = await read('owned', [
    invented(1, { name: 'Owned support group', description: 'The list’s words.' }),
  ])
  const [one] = await named('Owned support group')
  await inDatabase(
    `with said as (update services.service set words = 'Our own words', claimed_on = '2026-11-20' where id = $1 returning cell_id, id, organisation_id)
     insert into services.source (cell_id, service_id, organisation_id, field, origin, value, said_at)
     select cell_id, id, organisation_id, 'words', 'owner', 'Our own words', now() from said`,
    [one!.id],
  )
  await read('owned', [
    invented(1, {
      name: 'Owned support group',
      description: 'The list’s newer words.',
      fees: 'Free',
    }),
  ])
  assert.equal((await named('Owned support group'))[0]!.words, 'Our own words')
  const page = await (await kith.as('eleri')).get(`/services/lists/one/${feed.id}`)
  assert.match(
    page.words,
    /Owned support group What it is about: ?What it is Listed: ?Our own words The list says: ?The list’s newer words|Owned support group.*Our own words.*The list’s newer words/,
  )
  await read('owned', [])
  assert.equal((await named('Owned support group'))[0]!.status, 'active')
})

test('nobody else sees what was read in, nor decides; the rule is for everyone', async () => {
  for (const who of ['amina', 'denise', 'grace', 'samuel']) {
    const visitor = await kith.as(who)
    for (const path of ['/services/lists', DECIDE, '/services/lists/doubles'])
      assert.equal((await visitor.get(path)).status, 404, `${who} ${path}`)
    assert.doesNotMatch((await visitor.get('/me')).words, /from a list wait/)
  }
  assert.match(
    (await kith.visitor().get('/services/what-counts')).words,
    /“peer support”.*The group\. What it says/,
  )
})
