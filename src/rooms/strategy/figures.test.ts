import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureOf } from './figures.ts'
import { theCall } from './the-call.ts'

test('a figure that was closed says its month and who said it', () => {
  const peers = {
    name: 'services',
    value: 41,
    month: '2026-10-01',
    source: 'said by themselves',
  } as const
  const figure = figureOf('one-locality', [peers])
  assert.equal(figure.value, 41)
  assert.equal(figure.source, 'said by themselves, October 2026')
})

test('what nobody has said is said to be so, and is never a nought', () => {
  for (const { id } of theCall) {
    const { value, source } = figureOf(id, [])
    assert.ok(value === undefined ? source === 'Nobody has said yet' : source !== '', id)
    assert.notEqual(value, 0)
  }
})

test('the plan for the whole country carries the page it stands on', () => {
  const { value, href } = figureOf('shared-vision', [])
  assert.equal(value, 6500)
  assert.match(href!, /^https:/)
})
