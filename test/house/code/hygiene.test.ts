import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { hygieneProblems } from './hygiene.ts'
import { readSources, ROOT, type Source } from './sources.ts'

const papers = (): Source[] =>
  globSync('{*.md,{decisions,docs,src,db,bench,test}/**/*.md,{db,test}/**/*.sql,*.json,.ci/*}', {
    cwd: ROOT,
  }).map((path) => ({
    path,
    text: readFileSync(join(ROOT, path), 'utf8'),
  }))

test('nothing in the code or its papers belongs to one machine or to one moment', () => {
  assert.deepEqual(hygieneProblems([...readSources(), ...papers()]), [])
})

const seen = (line: string, path = 'src/x.ts') =>
  hygieneProblems([{ path, text: line }]).length === 1

test('control: each thing is seen, and what only looks like it is not', () => {
  const print = ['console', 'log(1)'].join('.')
  for (const start of ['work', 'tmp', 'home', 'root', 'Users'])
    assert.ok(seen(`open('/${start}/x')`))
  assert.ok(seen(['https://registry', 'example.org'].join('.')))
  assert.ok(seen(['const x = y as', 'any'].join(' ')))
  assert.ok(seen(['test', "only('one')"].join('.')))
  assert.ok(seen(['// TO', 'DO later'].join('')))
  assert.ok(seen(print))
  assert.ok(!seen(print, 'bin/check.ts'))
  assert.ok(!seen(`import { homePage } from './home/home.ts'`))
})
