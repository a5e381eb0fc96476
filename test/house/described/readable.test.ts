import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readable } from './readable.ts'

test('an expression reads as it was written, and its own words stay as they are', () => {
  assert.equal(
    readable(
      `CHECK (stands = ANY (ARRAY['on the way'::text, 'NOT done'::text]) AND owner IS NOT NULL)`,
    ),
    `check (stands in ('on the way', 'NOT done') and owner is not null)`,
  )
})
