/** What every room begins with, by path. */
export const roomFiles = (name: string, number: string): Record<string, string> => ({
  [`src/rooms/${name}/README.md`]: readme(name),
  [`src/rooms/${name}/${name}.room.ts`]: room(name),
  [`src/rooms/${name}/${name}.routes.ts`]: routes(name),
  [`src/rooms/${name}/${name}.ts`]: face(name),
  [`src/rooms/${name}/${name}.cannot.test.ts`]: cannot(name),
  [`db/migrations/${number}-${name}.sql`]: migration(name),
})

const readme = (name: string) => `# ${name}

## Words this room owns

## Who may see and do what

## States

## Face

## Left for later
`

const room = (name: string) => `import type { Room } from '../../platform/http/room.ts'

export const ${name}: Room = {
  name: '${name}',
  needs: [],
  routes: [],
}
`

const routes = (name: string) => `/** Every address of this room. */
export const ${name}Routes = {} as const
`

const face = (name: string) => `// The face of this room: what others may call.
export { ${name}Routes } from './${name}.routes.ts'
`

const cannot = (name: string) => `import assert from 'node:assert/strict'
import { test } from 'node:test'

// What nobody can do here, each beside a control that can. It fails until they are written.
test('nobody can yet be shown to be kept out of ${name}', () => {
  assert.fail('Write what cannot be done in ${name}, and beside each a control that can')
})
`

const migration = (name: string) => `-- What this room is for, in a sentence.

create schema ${name};

-- Rename it. Its class is the first word of its comment: cell, reference or global.
create table ${name}.thing (
  cell_id int not null references places.cell,
  id uuid not null,
  primary key (cell_id, id)
);
comment on table ${name}.thing is 'cell: what one row is';
alter table ${name}.thing enable row level security;
alter table ${name}.thing force row level security;
create policy "the owner migrates" on ${name}.thing to kith_owner using (true) with check (true);

-- Closed until opened: usage of the schema, then policies named as sentences, then grants.
`
