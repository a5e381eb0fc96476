import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openTestDatabase, type TestDatabase } from '../../harness/databases.ts'
import { readCatalogue, type Catalogue } from './catalogue.ts'
import { classProblems } from './classes.ts'
import { guardProblems } from './guard.ts'
import { plainProblems } from './plain.ts'
import { powerProblems } from './powers.ts'
import { tiedProblems } from './tied.ts'
import { wordProblems } from './words-reached.ts'

let database: TestDatabase
let client: pg.Client
let catalogue: Catalogue
before(async () => {
  database = await openTestDatabase(false)
  client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  catalogue = await readCatalogue(client)
})
after(async () => {
  await client.end()
  await database.drop()
})

/** What the checks would say of the house with this built into it. Nothing stays. */
const planted = async (sql: string): Promise<string> => {
  await client.query('begin')
  try {
    await client.query(sql)
    const wrong = await readCatalogue(client)
    const { relations } = wrong
    return [
      ...[classProblems, plainProblems, guardProblems, tiedProblems, wordProblems].flatMap((check) => check(relations)),
      ...powerProblems(wrong),
    ].join('\n')
  } finally {
    await client.query('rollback')
  }
}

test('there are tables to check', () => {
  assert.ok(catalogue.relations.length > 30)
  assert.ok(catalogue.relations.some(({ policies }) => policies.length > 3))
})

test('every table has a class and keeps its rules, so that it could lie on several machines', () => {
  assert.deepEqual(classProblems(catalogue.relations), [])
})

test('nothing happens behind anybody’s back: no triggers, sequences, partitions or emptied columns', () => {
  assert.deepEqual(plainProblems(catalogue.relations), [])
})

test('row-level security is forced on every table, and each policy is a sentence that looks nothing up', () => {
  assert.deepEqual(guardProblems(catalogue.relations), [])
})

test('no role owns, bypasses or becomes more than the house gives it', () => {
  assert.deepEqual(powerProblems(catalogue), [])
})

test('matching, figures and the worker have no way to anybody’s words', () => {
  assert.deepEqual(wordProblems(catalogue.relations), [])
})

test('nobody can hang a row of their own on what is another’s', () => {
  assert.deepEqual(tiedProblems(catalogue.relations), [])
})

test('the migrations were run by an owner who is no superuser, and all of them were', async () => {
  const owner = new pg.Client({ connectionString: database.addresses.ownerUrl })
  await owner.connect()
  try {
    const { rows } = await owner.query<{ name: string }>('select name from public.migration order by name')
    const files = readdirSync(new URL('../../../db/migrations', import.meta.url)).filter((name) => name.endsWith('.sql'))
    assert.deepEqual(rows.map(({ name }) => name), files.toSorted())
    const super_ = await owner.query(`select rolsuper, rolname from pg_roles where rolname = session_user`)
    assert.deepEqual(super_.rows, [{ rolsuper: false, rolname: 'kith_owner' }])
  } finally {
    await owner.end()
  }
})

const controls: [string, string, RegExp][] = [
  ['no class', 'create table people.bad (id uuid primary key)', /people\.bad: its comment does not begin/],
  ['no cell', `create table people.bad (id uuid primary key); comment on table people.bad is 'cell: bad'`, /bad_pkey does not begin with cell_id/],
  ['a unique without its cell', 'create unique index bad on people.facet (concept_id)', /unique index people\.bad does not begin/],
  ['a pointer without its cell', `alter table people.facet add column role_id uuid references people.account`, /points from cell to global/],
  ['a number as an identifier', 'alter table people.facet add column other_id bigint', /other_id is bigint/],
  ['a reference to a cell', 'alter table stewardship.rule add column cell_id int, add column request_id uuid, add foreign key (cell_id, request_id) references introductions.request', /points from reference to cell/],
  ['an emptied column', 'alter table people.shown add foreign key (concept_id) references stewardship.concept on delete set null', /empties a column/],
  ['a sequence', 'create sequence people.bad', /people\.bad is a sequence/],
  ['a column that counts', 'alter table people.facet add column n int generated always as identity', /n counts by itself/],
  ['a trigger', `create function people.f() returns trigger language plpgsql as 'begin return new; end'; create trigger bad before insert on people.facet for each row execute function people.f()`, /has a trigger, bad/],
  ['a search index', 'create index bad on people.facet (lower(kind))', /bad is more than a plain index/],
  ['a view with its owner’s eyes', 'create view people.bad as select * from people.facet', /people\.bad is a view/],
  ['no security', 'alter table people.facet disable row level security, no force row level security', /people\.facet: row-level security is off[\s\S]*not forced/],
  ['an owner locked out', 'drop policy "the owner migrates" on people.facet', /people\.facet: the owner has no policy/],
  ['a policy with a code name', 'create policy facet_select on people.facet for select to kith_app using (true)', /not named as a sentence/],
  ['a policy that looks something up', 'create policy "a friend may look" on people.facet for select to kith_app using (person_id in (select person_id from people.member))', /"a friend may look" looks something up/],
  ['a policy that calls something', `create policy "an admin may look" on people.facet for select to kith_app using (pg_has_role('kith_owner', 'usage'))`, /"an admin may look" looks something up/],
  ['a row that hangs on another’s', `alter table introductions.meeting drop constraint meeting_cell_id_introduction_id_person_id_peer_id_fkey, add foreign key (cell_id, introduction_id) references introductions.introduction (cell_id, id)`, /introductions\.meeting: person_id need not be/],
  ['a grant that no policy holds', 'grant delete on introductions.report to kith_app', /kith_app may delete, and no policy lets it/],
  ['a delete of what cannot be seen', 'revoke select on people.session from kith_jobs', /kith_jobs may delete what it cannot see/],
  ['a policy without a grant', 'create policy "figures may look" on people.facet for select to kith_figures using (true)', /kith_figures, which has no such grant/],
  ['a stolen table', 'alter table people.facet owner to kith_app', /people\.facet belongs to kith_app/],
  ['everybody', 'grant select on people.facet to public', /grants select to public/],
  ['a way around', 'alter role kith_app bypassrls', /kith_app has bypassrls/],
  ['becoming another', 'grant kith_owner to kith_app', /kith_app may become kith_owner/],
  ['borrowed rights', `create function people.f() returns int language sql security definer return 1`, /people\.f\(\) runs with its owner/],
  ['making things', 'grant create on schema people to kith_app', /the schema people grants create to kith_app/],
  ['a name for matching', 'grant select (peer_id) on introductions.offer to kith_match', /matching reads peer_id/],
  ['words for matching', 'grant select on introductions.meeting to kith_match', /matching reads words_sealed/],
  ['words for the worker', 'grant select (words_sealed) on introductions.report to kith_jobs', /the worker reads words_sealed/],
  ['people for figures', 'grant select on people.member to kith_figures', /figures may select/],
]

for (const [name, sql, said] of controls)
  test(`control: ${name} is seen`, async () => {
    assert.match(await planted(sql), said)
  })
