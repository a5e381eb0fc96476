import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { forbidden, inTheCellar, nothing, tryAs } from '../../../test/disclosure/at-the-door.ts'
import type { Statement } from '../../../test/disclosure/cannot.ts'
import { ask, offer, setAudience, ward } from '../../../test/disclosure/doing.ts'
import { openScene, type Scene } from '../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

// What nobody can do with what somebody says about themself, each beside somebody who can. The way in,
// and what else is held, are in test/disclosure/.

const cell = 5000
let kith: Kith
let here: Scene
let there: Scene
const peer = (slug: string) => ({ slug, role: 'peer' as const })
const coordinator = (slug: string) => ({ slug, role: 'coordinator' as const })

before(async () => {
  kith = await openKith({ sample: false })
  const [pat, fay, hal] = [peer('pat'), coordinator('fay'), coordinator('hal')]
  here = await openScene(kith, { cell, people: [{ slug: 'ann' }, pat, fay] })
  there = await openScene(kith, { cell: cell + 1, people: [hal] })
  await offer(here, 'pat', { [ward.id]: 'might meet' })
  await ask(here, 'ann', { lived: { [ward.id]: 'might meet' } })
  await setAudience(here, 'ann', 'asking', 'helpers')
})
after(() => kith.close())

const as = (who: string, statement: Statement) =>
  tryAs(kith, 'kith_app', { person: here.id(who), cell }, statement)
const nobody = (statement: Statement) => tryAs(kith, 'kith_app', {}, statement)

test('what somebody says about themself is theirs to read, and nobody else’s', async () => {
  const annsFacets = sql`select * from people.facet where person_id = ${here.id('ann')}`
  assert.deepEqual(await as('ann', annsFacets), { rows: 3 })
  for (const who of ['pat', 'fay']) assert.deepEqual(await as(who, annsFacets), nothing)
  assert.deepEqual(await nobody(annsFacets), nothing)
})

test('a copy is read by whom it was made for', async () => {
  const copies = sql`select * from people.shown where owner_id = ${here.id('ann')} and viewer_id = ${here.id('pat')}`
  assert.deepEqual(await as('pat', copies), { rows: 2 })
  assert.deepEqual([await as('fay', copies), await nobody(copies)], [nothing, nothing])
})

test('helpers read what is shown to helpers here; the same person without the role, or from elsewhere, does not', async () => {
  const copies = sql`select * from people.shown where audience = 'helpers'`
  const helping = (person: string, where: number, helps: boolean) =>
    tryAs(kith, 'kith_app', { person, cell: where, helps }, copies)
  assert.deepEqual(await helping(here.id('fay'), cell, true), { rows: 1 })
  assert.deepEqual(await helping(here.id('fay'), cell, false), nothing)
  assert.deepEqual(await helping(there.id('hal'), cell + 1, true), nothing)
})

test('on the page it is the same: Fay reads it, Ann and Pat find no such page, and Hal finds nobody of this place', async () => {
  assert.match((await here.as('fay').get('/helping')).words, /Words of ann/)
  for (const who of ['ann', 'pat']) assert.equal((await here.as(who).get('/helping')).status, 404)
  assert.doesNotMatch((await there.as('hal').get('/helping')).words, /Words of ann/)
})

test('a coordinator whose role is taken away is refused at the very next request', async () => {
  await inTheCellar(kith, `delete from people.role_held where person_id = $1`, [here.id('fay')])
  assert.equal((await here.as('fay').get('/helping')).status, 404)
  await inTheCellar(
    kith,
    `insert into people.role_held (cell_id, person_id, role, since) values ($1, $2, 'coordinator', now())`,
    [cell, here.id('fay')],
  )
  assert.equal((await here.as('fay').get('/helping')).status, 200)
})

test('nobody says or withdraws anything in another’s name', async () => {
  const said = (person: string) => sql`insert into people.facet
      (cell_id, person_id, id, kind, words_sealed, audience, changed_at)
    values (${cell}, ${person}, ${kith.house.newId('try')}, 'words', '\\x00', 'public', now())`
  assert.deepEqual(await as('ann', said(here.id('ann'))), { rows: 1 })
  assert.deepEqual(await as('pat', said(here.id('ann'))), forbidden)
  const change = sql`update people.facet set audience = 'match' where person_id = ${here.id('ann')}`
  assert.deepEqual(await as('ann', change), { rows: 3 })
  assert.deepEqual(await as('pat', change), nothing)
})

test('nobody shows or hides anything in another’s name', async () => {
  const shown = sql`insert into people.shown
      (cell_id, owner_id, facet_id, audience, viewer_id, kind, words_sealed, shown_at)
    select cell_id, person_id, id, 'might meet', ${here.id('pat')}, kind, words_sealed, now()
    from people.facet where kind = 'asking'`
  const forged = sql`insert into people.shown
      (cell_id, owner_id, facet_id, audience, viewer_id, kind, shown_at)
    values (${cell}, ${here.id('ann')}, ${kith.house.newId('try')}, 'might meet', ${here.id('pat')}, 'asking', now())`
  // A viewer may lay down what was shown to them, and nothing that was shown to others.
  const hidden = sql`delete from people.shown
    where owner_id = ${here.id('ann')} and viewer_id <> ${here.id('pat')}`
  assert.deepEqual(await as('ann', shown), { rows: 1 })
  assert.deepEqual(await as('pat', forged), forbidden)
  assert.deepEqual(await as('pat', hidden), nothing)
  assert.notDeepEqual(await as('ann', hidden), nothing)
  const laidDown = sql`delete from people.shown where viewer_id = ${here.id('pat')}`
  assert.notDeepEqual(await as('pat', laidDown), nothing)
  assert.deepEqual(await as('fay', laidDown), nothing)
})
