import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rooms } from '../../../src/rooms.ts'
import { readSources } from './sources.ts'
import { tableProblems } from './tables-named.ts'

test('a room asks only for its own tables and jobs, and those of the rooms it needs', () => {
  assert.deepEqual(tableProblems(readSources('{ts,tsx}'), rooms), [])
})

test('control: a table of a room that was not named is seen, one of a named room is not', () => {
  const listed = [
    { name: 'people', needs: [] },
    { name: 'services', needs: ['people'] },
    { name: 'strategy', needs: [] },
  ]
  const planted = (room: string, text: string) =>
    tableProblems([{ path: `src/rooms/${room}/page.ts`, text }], listed).length
  assert.equal(planted('strategy', `tx.selectFrom('services.service as one')`), 1)
  assert.equal(planted('strategy', 'sql`select from people.facet`'), 1)
  assert.equal(planted('services', `tx.selectFrom('people.facet')`), 0)
  assert.equal(planted('services', `ask.later('people.send-news')`), 0)
  assert.equal(planted('people', `ask.later('strategy.close-month')`), 1)
})
