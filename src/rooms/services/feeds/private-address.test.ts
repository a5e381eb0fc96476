import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { importFeed } from './import.ts'
import { invented, pageOf3, serveList, type Served } from './invented.scene.ts'
import { get, usualLimits } from './fetching/get.ts'
import { isPublic } from './fetching/public-address.ts'

let kith: Kith
let list: Served | undefined
before(async () => void (kith = await openKith()))
after(() => kith.close())
afterEach(async () => {
  await list?.stop()
  list = undefined
})

const here = { private: true, http: true }

const number = 1
const group = (at: number) =>
  invented(1000 + number * 100 + at, { name: `Paged support group ${number}.${at}` })

test('nothing private is fetched: not by number, not by name, not by being sent on, not by a name that changes', async () => {
  list = await serveList((url, origin) =>
    url.pathname === '/away'
      ? { status: 302, headers: { location: `${origin}/services` } }
      : { body: pageOf3([group(1)], 1, 1) },
  )
  const { port } = new URL(list.origin)
  const refused = async (
    address: string,
    resolve?: () => Promise<{ address: string; family: number }[]>,
  ) => {
    const bytes = get(address, {
      allowed: { private: false, http: true },
      limits: usualLimits,
      ...(resolve ? { resolve } : {}),
    })
    await assert.rejects(bytes.next(), /leads to a private address/)
  }
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '0x7f000001',
    '2130706433',
    '0.0.0.0',
    '169.254.169.254',
    '10.1.2.3',
  ])
    await refused(`http://${host}:${port}/services`)
  await refused(`http://list.example:${port}/`, async () => [
    { address: '93.184.216.34', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ])
  assert.deepEqual(list.asked, [])
  await assert.rejects(importFeed(kith.house, { from: list.origin, cell: 1 }), /read over https/)
  await assert.rejects(
    importFeed(kith.house, { from: 'https://a:b@list.example', cell: 1 }),
    /with a password in it/,
  )
  await assert.rejects(
    importFeed(kith.house, { from: 'ftp://list.example', cell: 1, allowHttp: true }),
    /over https/,
  )
})

test('which addresses are public', () => {
  for (const address of ['8.8.8.8', '212.58.244.20', '2a00:1450:4009::1'])
    assert.equal(isPublic(address), true, address)
  for (const address of [
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '127.9.9.9',
    '0.1.2.3',
    '169.254.1.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'not one',
  ])
    assert.equal(isPublic(address), false, address)
})

test('where it is sent on to is looked up and judged anew, and what was looked up is what is connected to', async () => {
  list = await serveList((url, origin) =>
    url.pathname === '/away'
      ? { status: 302, headers: { location: origin.replace('127.0.0.1', 'second.example') } }
      : url.pathname === '/file'
        ? { status: 302, headers: { location: 'file:///etc/passwd' } }
        : { body: '[]' },
  )
  const { port } = new URL(list.origin)
  const looked: string[] = []
  const resolve = async (host: string) => {
    looked.push(host)
    return [{ address: '127.0.0.1', family: 4 }]
  }
  // Neither name is in any directory: only what was looked up can have been connected to.
  const away = get(`http://first.example:${port}/away`, {
    allowed: here,
    limits: usualLimits,
    resolve,
  })
  assert.equal(String((await away.next()).value), '[]')
  assert.deepEqual(looked, ['first.example', 'second.example'])
  const file = get(`http://first.example:${port}/file`, {
    allowed: here,
    limits: usualLimits,
    resolve,
  })
  await assert.rejects(file.next(), /read over https/)
})
