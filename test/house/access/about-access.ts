import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stale } from '../described/differs.ts'
import type { Walked } from '../walk/read.ts'
import { accessFiles } from './access.ts'

/** Who reaches what is as it was when somebody last looked at it. */
export const aboutAccess = (walked: () => Walked): void => {
  test('nobody reaches more or less than is written down in test/house/access', async () => {
    const files = await accessFiles(walked().walk)
    assert.ok(files.every(({ text }) => text.split('\n').length > 40))
    assert.equal(stale(files).join('\n'), '')
  })
}
