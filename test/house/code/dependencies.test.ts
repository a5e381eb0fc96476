import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { floating, unexplained, type Package } from './dependencies.ts'
import { ROOT } from './sources.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const pack = JSON.parse(read('package.json')) as Package

test('every package has its reason in decisions/', () => {
  const decisions = globSync('decisions/*.md', { cwd: ROOT }).map(read)
  assert.deepEqual(unexplained(pack, decisions), [])
})

test('every package is held to one version', () => {
  assert.deepEqual(floating(pack), [])
})

test('control: a package without a reason, or with a range, is seen', () => {
  const planted = { dependencies: { pg: '8.1.0', fastify: '^5.0.0' } }
  assert.deepEqual(unexplained(planted, ['pgbouncer and @fastify/cookie']), ['pg', 'fastify'])
  assert.deepEqual(unexplained(planted, ['`pg` is the driver; fastify 5 serves.']), [])
  assert.deepEqual(floating(planted), ['fastify ^5.0.0'])
})
