import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { shortened } from './shortened.ts'

test('short words stand as they were written', () => {
  assert.equal(shortened('Two peer seats, paid'), 'Two peer seats, paid')
})

test('long words are cut between two words, and it shows', () => {
  const long = 'We listen first. '.repeat(30)
  assert.match(shortened(long), /^We listen first\. .*(We|listen|first\.)…$/)
})

test('no letter of any script is cut in half', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      assert.ok(shortened(text).isWellFormed())
      assert.ok(text.startsWith(shortened(text).replace(/…$/, '')))
    }),
  )
})
