import assert from 'node:assert/strict'
import { test } from 'node:test'
import { audiences, choosable, mayHelp, mayMatch, mayRead } from './audience.ts'

test('what Amina keeps to herself is read by nobody and weighed by nothing', () => {
  assert.equal(mayMatch('only me'), false)
  assert.equal(mayHelp('only me', true), false)
  assert.equal(mayRead('only me', 'both yes'), false)
})

test('what may help to find a match is weighed, and still read by nobody', () => {
  assert.equal(mayMatch('match'), true)
  for (const nearness of ['might meet', 'both yes'] as const)
    assert.equal(mayRead('match', nearness), false)
})

test('what waits for two yeses is hidden until both are said', () => {
  assert.equal(mayRead('both yes', 'might meet'), false)
  assert.equal(mayRead('both yes', 'both yes'), true)
})

test('helpers and people one might meet are different people', () => {
  assert.equal(mayHelp('helpers', false), true)
  assert.equal(mayRead('helpers', 'both yes'), false)
  assert.equal(mayHelp('might meet', false), false)
})

test('whoever asks to be helped lets helpers read what those they might meet can read, and no more', () => {
  assert.equal(mayHelp('might meet', true), true)
  for (const audience of ['only me', 'match', 'both yes', 'fair turns'] as const)
    assert.equal(mayHelp(audience, true), false)
})

test('every audience that can be chosen is one that is known', () => {
  for (const { value } of choosable) assert.ok(audiences.includes(value))
})
