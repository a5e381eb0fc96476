import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { InjectOptions } from 'fastify'
import { createApp } from '../../../src/app.ts'
import { openKith, type Kith } from '../../harness/harness.ts'
import { cookieProblems, headerProblems } from './headers.ts'

type Server = Awaited<ReturnType<typeof createApp>>['server']

let kith: Kith
let server: Server
// As it stands behind a real address: over https.
before(async () => {
  kith = await openKith({ sample: false })
  const mail = { send: async () => undefined, close: () => undefined }
  const { house } = kith
  ;({ server } = await createApp({
    house,
    mail,
    origin: 'https://kith.example',
    log: () => undefined,
  }))
})
after(async () => {
  await server.close()
  await kith.close()
})

const form = { 'content-type': 'application/x-www-form-urlencoded' }

const asked: Record<string, InjectOptions> = {
  'a page': { url: '/' },
  'a page that is not there': { url: '/nothing/here' },
  'an address that is none': { url: '/%zz' },
  'an address without end': { url: `/${'a'.repeat(9000)}` },
  'a page for people who are signed in': { url: '/me' },
  'a form without its keys': {
    method: 'POST',
    url: '/sign-in',
    headers: form,
    payload: 'email=a@example.org',
  },
  'a form to nowhere': { method: 'POST', url: '/nothing/here', headers: form, payload: 'a=b' },
  'too much at once': {
    method: 'POST',
    url: '/sign-in',
    headers: form,
    payload: `email=${'a'.repeat(2_100_000)}`,
  },
  'another kind of body': {
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'text/xml' },
    payload: '<a/>',
  },
  'a body that is no JSON': {
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/json' },
    payload: '{',
  },
  'a way of asking that is not served': { method: 'DELETE', url: '/' },
  'what is allowed': { method: 'OPTIONS', url: '/' },
  'only the headers': { method: 'HEAD', url: '/' },
  'how it is': { url: '/health/ready' },
  'whether it lives': { url: '/health/live' },
}

for (const [name, options] of Object.entries(asked))
  test(`asked for ${name}, Kith guards its answer`, async () => {
    const { statusCode, headers, body } = await server.inject({ method: 'GET', ...options })
    assert.ok(statusCode < 500, `it answers ${statusCode}`)
    assert.deepEqual(
      [...headerProblems(headers, { secure: true }), ...cookieProblems(headers, { secure: true })],
      [],
    )
    assert.doesNotMatch(body, /FST_|node_modules|\bat .*\.[tj]s:\d+/, 'it tells how it is made')
  })

test('styles, scripts and type may be kept for a year, because a change has another address', async () => {
  const { body } = await server.inject({ method: 'GET', url: '/' })
  const paths = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!)
  assert.ok(paths.length >= 2)
  for (const url of paths) {
    const { headers } = await server.inject({ method: 'GET', url })
    assert.deepEqual(headerProblems(headers, { asset: true, secure: true }), [])
  }
})
