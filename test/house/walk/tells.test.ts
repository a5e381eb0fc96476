import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ofNothing, tellingAnswers } from './tells.ts'

const id = '019360d4-0000-7000-8000-000000000001'
const nothing = { status: 404, to: '', html: 'There is no page here' }
const told = (theirs: typeof nothing) =>
  tellingAnswers([{ who: 'amina', what: `/x/${id}`, theirs, nothing }]).length

test('another address is made that leads to nothing', () => {
  assert.match(ofNothing(`/report/yes/${id}`), /^\/report\/yes\/[0-9a-f-]{36}$/)
  assert.notEqual(ofNothing(`/x/${id}`), `/x/${id}`)
  assert.equal(ofNothing('/call/bristol'), '/call/bristol')
})

test('control: an answer that tells one from none is seen', () => {
  assert.equal(told({ ...nothing }), 0)
  assert.equal(told({ ...nothing, status: 403 }), 1)
  assert.equal(told({ ...nothing, html: 'This is not yours' }), 1)
  assert.equal(told({ status: 303, to: `/x/${id}`, html: '' }), 1)
})
