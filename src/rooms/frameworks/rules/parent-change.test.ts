import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import { parentChanges, type Held } from './parent-change.ts'
import type { Item } from './version.ts'

const item = (strand: string, words: string, change: Item['change'] = null): Item => ({
  id: `${strand} ${words}`,
  strand,
  position: 1,
  section: null,
  words,
  note: null,
  change,
  reason: change ? `Why ${words}` : null,
})

const held = (strand: string, words: string, leftOut = false): Held => ({
  strand,
  words,
  note: null,
  leftOut,
})

const rows = compare(
  {
    items: [item('safety', 'Safety'), item('choice', 'Choice'), item('gone', 'Gone')],
    leftOut: [],
  },
  {
    items: [
      item('safety', 'Safety'),
      item('choice', 'Our choice', 'reworded'),
      item('new', 'New', 'added'),
    ],
    leftOut: [{ strand: 'gone', reason: 'Nobody used it' }],
  },
)

test('only what the parent changed is told, with the reason it gave', () => {
  const changes = parentChanges(rows, [held('choice', 'Choice'), held('gone', 'Gone')])
  assert.deepEqual(
    changes.map(({ kind, strand, state }) => [kind, strand, state]),
    [
      ['reworded', 'choice', 'open'],
      ['left out', 'gone', 'open'],
      ['added', 'new', 'open'],
    ],
  )
  assert.deepEqual(changes[0]!.why, ['Why Our choice'])
  assert.deepEqual(changes[1]!.why, ['Nobody used it'])
})

test('what was taken up, and what is not here, is not offered again', () => {
  const changes = parentChanges(rows, [
    held('choice', 'Our choice'),
    held('gone', 'Gone', true),
    held('new', 'New'),
  ])
  assert.deepEqual(
    changes.map(({ state }) => state),
    ['taken', 'taken', 'taken'],
  )
  assert.deepEqual(
    parentChanges(rows, []).map(({ state }) => state),
    ['not here', 'not here', 'open'],
  )
})
