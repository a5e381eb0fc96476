import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broken, lost, tooHeavy, unled, unvisited } from './reached.ts'
import { routeOf, type Served } from './served.ts'

const served: Served[] = [
  { method: 'GET', path: '/call/:locality' },
  { method: 'GET', path: '/call/invite' },
  { method: 'POST', path: '/call/invite' },
]
const look = (path: string, status: number) => ({
  who: 'amina',
  path,
  status,
  route: routeOf(served, 'GET', path) ?? 'none',
})

test('a route that names every part comes before one that leaves parts open', () => {
  assert.equal(routeOf(served, 'GET', '/call/invite?part=roots'), '/call/invite')
  assert.equal(routeOf(served, 'GET', '/call/bristol#here'), '/call/:locality')
  assert.equal(routeOf(served, 'POST', '/call/bristol'), undefined)
})

test('control: an answer that is none is seen', () => {
  assert.deepEqual(broken([look('/call/invite', 200), look('/call/invite', 303)]), [])
  assert.deepEqual(broken([look('/call/invite', 500)]), ['500 for amina at /call/invite'])
})

test('control: a link that leads to nothing is seen', () => {
  assert.deepEqual(lost([look('/call/bristol', 200), look('/call/invite', 404)]), [])
  assert.equal(lost([look('/call/nowhere', 404), look('/nothing', 404)]).length, 2)
})

test('control: a page that nobody comes to, and a change without its form, are seen', () => {
  assert.deepEqual(unvisited(served, [look('/call/bristol', 200), look('/call/invite', 303)]), [
    '/call/invite',
  ])
  assert.deepEqual(unled(served, ['/call/invite']), [])
  assert.deepEqual(unled(served, ['/away']), [
    'a form leads to /away, which is not served',
    'no form leads to /call/invite',
  ])
})

test('control: a page or scripts that are too heavy are seen', () => {
  const weighed = (bytes: number) => [{ where: 'amina at /call', bytes }]
  assert.deepEqual(tooHeavy(weighed(59_999), weighed(29_999)), [])
  assert.equal(tooHeavy(weighed(60_000), [...weighed(20_000), ...weighed(10_000)]).length, 2)
})
