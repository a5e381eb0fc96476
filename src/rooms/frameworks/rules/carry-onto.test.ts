import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carryOnto, type Standing } from './carry-onto.ts'
import type { Item } from './version.ts'

const item = (strand: string, words: string): Item => ({
  id: `newer ${strand}`,
  strand,
  position: 1,
  section: null,
  words,
  note: null,
  change: null,
  reason: null,
})

const standing = (strand: string, doing: Standing['doing'], words: string): Standing => ({
  id: `draft ${strand}`,
  from: doing === 'added' ? null : { id: `older ${strand}`, strand },
  doing,
  words,
  note: null,
})

test('what was kept goes along, what was reworded keeps its own words', () => {
  const { moved } = carryOnto(
    [standing('safety', 'kept', 'Safety'), standing('choice', 'reworded', 'We choose')],
    [item('safety', 'Safety for all'), item('choice', 'Choice and control')],
  )
  assert.deepEqual(
    moved.map(({ words, doing, from }) => [words, doing, from]),
    [
      ['Safety for all', 'kept', 'newer safety'],
      ['We choose', 'reworded', 'newer choice'],
    ],
  )
})

test('words that the newer version took from us are kept now', () => {
  const { moved } = carryOnto(
    [standing('choice', 'reworded', 'We choose')],
    [item('choice', 'We choose')],
  )
  assert.equal(moved[0]!.doing, 'kept')
})

test('nothing of a draft is lost where the newer version left it out, and what is new comes in', () => {
  const carried = carryOnto(
    [
      standing('safety', 'kept', 'Safety'),
      standing('choice', 'left out', 'Choice'),
      standing('own', 'added', 'Ours'),
    ],
    [item('new', 'Something new')],
  )
  assert.deepEqual(carried.loosened, ['draft safety'])
  assert.deepEqual(carried.dropped, ['draft choice'])
  assert.deepEqual(
    carried.fresh.map(({ words }) => words),
    ['Something new'],
  )
})
