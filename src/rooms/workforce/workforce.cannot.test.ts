import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { forbidden, inTheCellar, nothing, tryAs } from '../../../test/disclosure/at-the-door.ts'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

type Post = { cell: number; id: string; organisation: string; hash: Buffer }

let kith: Kith
let one: Post
let other: Post
let amina: string
before(async () => {
  kith = await openKith()
  const rows = await inTheCellar<Post>(
    kith,
    `select post.cell_id as cell, post.id, post.organisation_id as organisation, slip.code_hash as hash
     from workforce.post as post join workforce.post_key as slip on slip.post_id = post.id
     where post.cell_id = (select cell_id from workforce.holding limit 1)
       and post.id not in (select post_id from workforce.holding)
     order by post.organisation_id`,
  )
  one = rows[0]!
  other = rows.find(({ organisation }) => organisation !== one.organisation)!
  const [held] = await inTheCellar<{ person: string }>(
    kith,
    'select person_id as person from workforce.holding',
  )
  amina = held!.person
})
after(() => kith.close())

const claiming = (post: Post, person: string) => sql`
  insert into workforce.holding (cell_id, id, post_id, person_id, code_hash, since, claimed_at)
  values (${post.cell}, gen_random_uuid(), ${post.id}, ${person}, ${post.hash}, current_date, now())`

test('nobody claims a post without its slip, or for somebody else', async () => {
  const me = { cell: one.cell, person: amina }
  const held = { ...me, secret: one.hash }
  assert.deepEqual(await tryAs(kith, 'kith_app', me, claiming(one, amina)), forbidden)
  const elses = '00000000-0000-4000-8000-000000000001'
  assert.deepEqual(await tryAs(kith, 'kith_app', held, claiming(one, elses)), forbidden)
  assert.notDeepEqual(await tryAs(kith, 'kith_app', held, claiming(other, amina)), { rows: 1 })
  assert.deepEqual(
    await tryAs(kith, 'kith_app', held, claiming(one, amina)),
    { rows: 1 },
    'control',
  )
})

test('no employer, and nobody else, can see who holds a post', async () => {
  const all = sql`select * from workforce.holding`
  const employer = { cell: one.cell, organisation: one.organisation }
  assert.deepEqual(await tryAs(kith, 'kith_app', employer, all), nothing)
  const someone = { cell: one.cell, person: '00000000-0000-4000-8000-000000000001' }
  assert.deepEqual(await tryAs(kith, 'kith_app', someone, all), nothing)
  const herself = { cell: one.cell, person: amina }
  assert.deepEqual(await tryAs(kith, 'kith_app', herself, all), { rows: 1 }, 'control')
})

test('an organisation says nothing of the posts of another, and reads none of its slips', async () => {
  const mine = { cell: one.cell, organisation: one.organisation }
  const change = (post: Post) =>
    sql`update workforce.post set title = 'Ours' where cell_id = ${post.cell} and id = ${post.id}`
  assert.deepEqual(await tryAs(kith, 'kith_app', mine, change(other)), nothing)
  assert.deepEqual(await tryAs(kith, 'kith_app', mine, change(one)), { rows: 1 }, 'control')
  const slip = (post: Post) => sql`select * from workforce.post_key where post_id = ${post.id}`
  assert.deepEqual(await tryAs(kith, 'kith_app', mine, slip(other)), nothing)
  assert.deepEqual(await tryAs(kith, 'kith_app', mine, slip(one)), { rows: 1 }, 'control')
})

test('nobody adds to what the statement of another organisation draws on', async () => {
  const [drawn] = await inTheCellar<{ statement: string; version: string; organisation: string }>(
    kith,
    `select statement_id as statement, version_id as version, organisation_id as organisation
     from workforce.statement_item limit 1`,
  )
  const { statement, version, organisation } = drawn!
  const add = sql`insert into workforce.statement_item (statement_id, item_id, version_id, organisation_id)
    select ${statement}, id, version_id, ${organisation} from frameworks.item as item
    where version_id = ${version} and not exists (select from workforce.statement_item as has
      where has.statement_id = ${statement} and has.item_id = item.id) limit 1`
  const stranger = '00000000-0000-4000-8000-000000000001'
  const as = (who: string) => ({ cell: one.cell, organisation: who })
  assert.deepEqual(await tryAs(kith, 'kith_app', as(stranger), add), forbidden)
  assert.deepEqual(await tryAs(kith, 'kith_app', as(organisation), add), { rows: 1 }, 'control')
})

test('what a role is cannot be rewritten, only said anew beside it', async () => {
  const mine = { cell: one.cell, organisation: one.organisation }
  const rewrite = sql`update workforce.statement set is_not_words = 'Nothing'`
  assert.deepEqual(await tryAs(kith, 'kith_app', mine, rewrite), forbidden)
  const anew = sql`insert into workforce.statement (id, cell_id, organisation_id, title, is_words, is_not_words,
      line_words, senior_words, panel, said_at)
    values (gen_random_uuid(), ${one.cell}, ${one.organisation}, 'A role', 'It is', 'It is not', 'A', 'B', 'not said', now())`
  assert.deepEqual(await tryAs(kith, 'kith_app', mine, anew), { rows: 1 }, 'control')
})
