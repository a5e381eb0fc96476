import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { cellProblems, cellTables } from './cells-named.ts'
import { readSources, ROOT } from './sources.ts'

test('every query of a table that lies in cells says which cell', () => {
  const schemas = globSync('src/**/*.schema.sql', { cwd: ROOT })
  const tables = cellTables(
    schemas.map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') })),
  )
  assert.ok(tables.size > 20)
  assert.deepEqual(cellProblems(readSources('{ts,tsx}'), tables), [])
})

test('control: a query without its cell is seen', () => {
  const tables = cellTables([{ path: 'x', text: '-- cell: one\ncreate table a.b (' }])
  const asking = (rest: string) =>
    cellProblems([{ path: 'src/x.ts', text: `tx.selectFrom('a.b as b')${rest}.execute()` }], tables)
  assert.equal(asking(`.where('id', '=', id)`).length, 1)
  assert.equal(asking(`.where('cell_id', '=', cell)`).length, 0)
})
