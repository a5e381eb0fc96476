import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readOutcode } from './outcode.ts'

test('a whole postcode is read however it was typed', () => {
  for (const typed of ['BS5 6AB', 'bs5 6ab', 'bs56ab', ' Bs5  6aB ', 'BS5-6AB', 'ＢＳ５ ６ＡＢ'])
    assert.equal(readOutcode(typed), 'BS5', typed)
  assert.equal(readOutcode('sw1a1aa'), 'SW1A')
  assert.equal(readOutcode('E1 7AA'), 'E1')
  assert.equal(readOutcode('b1 1bb'), 'B1')
  assert.equal(readOutcode('BS15 1AA'), 'BS15')
})

test('the first half is enough, and a half-typed second half does no harm', () => {
  assert.equal(readOutcode('wv10'), 'WV10')
  assert.equal(readOutcode('BS5 6'), 'BS5')
  assert.equal(readOutcode('EC1A'), 'EC1A')
})

test('what is no postcode is said to be none', () => {
  for (const typed of ['', 'Bristol', '12345', 'BS', '5BS', '__proto__', 'بريستول', '🦆'])
    assert.equal(readOutcode(typed), undefined, typed)
})

test('whatever is typed, the answer looks like the first half of a postcode or is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const read = readOutcode(typed)
      assert.ok(read === undefined || /^[A-Z]{1,2}[0-9][A-Z0-9]?$/.test(read))
    }),
  )
})

test('a whole postcode gives its first half, in any case and with spaces anywhere', () => {
  const letters = fc.string({
    unit: fc.constantFrom('A', 'B', 'E', 'S', 'W', 'Z'),
    minLength: 1,
    maxLength: 1,
  })
  const digits = fc.integer({ min: 0, max: 9 }).map(String)
  const outcode = fc
    .tuple(letters, fc.option(letters), digits, fc.option(fc.oneof(letters, digits)))
    .map((parts) => parts.filter((part) => part !== null).join(''))
  const ending = fc.tuple(digits, letters, letters).map((parts) => parts.join(''))
  fc.assert(
    fc.property(outcode, ending, fc.constantFrom('', ' ', '  '), (first, second, space) => {
      assert.equal(readOutcode(`${first}${space}${second}`.toLowerCase()), first)
    }),
  )
})
