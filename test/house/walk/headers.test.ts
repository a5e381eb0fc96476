import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cookieProblems, headerProblems } from './headers.ts'

test('control: an answer that says nothing, or lets too much in, is seen', () => {
  assert.ok(headerProblems({}).length >= 6)
  const open = {
    'content-security-policy': "default-src 'none'; script-src 'unsafe-inline' https://x",
  }
  assert.match(headerProblems(open).join(), /lets in too much/)
  assert.match(headerProblems({ 'cache-control': 'public' }).join(), /cache-control is "public"/)
  assert.match(headerProblems({ 'x-powered-by': 'x' }).join(), /what it is made with/)
  assert.match(headerProblems({}, { secure: true }).join(), /strict-transport-security/)
})

test('control: a careless cookie is seen', () => {
  const careful = 'kith-session=x; Path=/; HttpOnly; SameSite=Lax'
  assert.deepEqual(cookieProblems({ 'set-cookie': [careful] }), [])
  assert.match(
    cookieProblems({ 'set-cookie': 'tracker=1; Path=/' }).join(),
    /unknown cookie[\s\S]*HttpOnly[\s\S]*SameSite/,
  )
  assert.match(
    cookieProblems({ 'set-cookie': careful }, { secure: true }).join(),
    /another address could set[\s\S]*Secure/,
  )
})
