import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, count } from './compare.ts'
import { item, side } from './compare.scene.ts'

const parent = side([item('safety'), item('choice'), item('connection')])
const knowle = side(
  [
    item('safety', 'feeling safe enough', {
      change: 'reworded',
      reason: 'Nobody is ever just safe',
    }),
    item('connection'),
    item('tea', 'there is always tea', { change: 'added', reason: 'It is how we begin' }),
  ],
  [{ strand: 'choice', reason: 'Nobody in our group has had much of it' }],
)

test('a kitchen table says what it kept, changed, left out and added, and why', () => {
  const rows = compare(parent, knowle)
  assert.deepEqual(
    rows.map(({ kind, why }) => [kind, why.map(({ words }) => words)]),
    [
      ['reworded', ['Nobody is ever just safe']],
      ['left out', ['Nobody in our group has had much of it']],
      ['kept', []],
      ['added', ['It is how we begin']],
    ],
  )
  assert.deepEqual(count(rows), { kept: 1, reworded: 1, 'left out': 1, added: 1 })
})

test('of two sisters, whoever did something says why', () => {
  const leeds = side([
    item('safety'),
    item('choice', 'we choose', { change: 'reworded', reason: 'It is ours' }),
  ])
  const rows = compare(knowle, leeds)
  assert.deepEqual(
    rows.map(({ kind, why }) => [kind, ...why.map(({ side: whose, what }) => `${whose} ${what}`)]),
    [
      ['reworded', 'left reworded'],
      ['left out'],
      ['left out', 'left added'],
      ['added', 'left left out'],
    ],
  )
})
