import assert from 'node:assert/strict'
import { test } from 'node:test'

// What nobody can do here, each beside a control that can. It fails until they are written.
test('nobody can yet be shown to be kept out of workforce', () => {
  assert.fail('Write what cannot be done in workforce, and beside each a control that can')
})
