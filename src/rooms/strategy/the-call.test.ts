import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theCall } from './the-call.ts'

test('the call has five recommendations and six cultures', () => {
  const kinds = theCall.map(({ kind }) => kind)
  assert.equal(kinds.filter((kind) => kind === 'recommendation').length, 5)
  assert.equal(kinds.filter((kind) => kind === 'culture').length, 6)
})

test('each part has its own name that an answer can be kept under', () => {
  const ids = theCall.map(({ id }) => id)
  assert.equal(new Set(ids).size, 11)
  for (const id of ids) assert.match(id, /^[a-z-]{3,60}$/)
})

test('each part is two whole sentences, a question, and one thing to do now', () => {
  for (const { words, ask, doNow } of theCall) {
    for (const sentence of words) assert.match(sentence, /^[A-Z].*\.$/)
    assert.match(ask, /\?$/)
    assert.match(doNow.href, /^\//)
  }
})

test('nobody can change what was called for', () => {
  assert.throws(() => Object.assign(theCall[0]!, { name: 'Something milder' }), TypeError)
  assert.throws(() => Object.assign(theCall[0]!.doNow, { href: '/elsewhere' }), TypeError)
})
