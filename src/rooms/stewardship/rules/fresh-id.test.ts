import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshId } from './fresh-id.ts'

test('a name becomes an identifier that the table takes, and that nobody else has', () => {
  assert.equal(freshId('Growing up on a canal', []), 'growing-up-on-a-canal')
  assert.equal(freshId('panic', ['panic', 'panic-2']), 'panic-3')
  for (const name of ['é', '24/7', '!', 'naïve hope, and so on and on'.repeat(9)])
    assert.match(freshId(name, []), /^[a-z][a-z0-9-]{1,60}$/)
})
