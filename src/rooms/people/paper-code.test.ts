import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSecrets } from '../../../test/harness/databases.ts'
import { hashOfCode, paperCode, readCode } from './paper-code.ts'

test('Betty reads her code out in small letters and with dashes, and it is hers', () => {
  const code = paperCode(testSecrets, 'account', 'betty')
  assert.match(code, /^([2-9A-Z]{4} ){3}[2-9A-Z]{4}$/)
  const spoken = code.toLowerCase().replaceAll(' ', '-')
  assert.deepEqual(hashOfCode(testSecrets, spoken), hashOfCode(testSecrets, code))
})

test('another person, and another use, has another code', () => {
  const codes = [
    paperCode(testSecrets, 'account', 'betty'),
    paperCode(testSecrets, 'account', 'alf'),
    paperCode(testSecrets, 'begun', 'betty'),
  ]
  assert.equal(new Set(codes).size, 3)
})

test('what is too short or too long is no code', () => {
  for (const typed of ['', 'ABCD', 'A'.repeat(17), '😀'.repeat(16)])
    assert.equal(readCode(typed), undefined)
})
