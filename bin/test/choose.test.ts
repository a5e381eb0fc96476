import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { chooseTests, findTests, isAboutTheWhole, readWish } from './choose.ts'

const files = [
  'src/rooms/introductions/fit.test.ts',
  'src/ui/tag.test.tsx',
  'test/house/floors.test.ts',
]

test('without words, every test is run and everything is checked', () => {
  const wish = readWish([])
  assert.equal(wish.check, true)
  assert.deepEqual(chooseTests(files, wish), files)
})

test('a word picks the files whose path contains it', () => {
  const wish = readWish(['introductions', 'floors', '--no-check', '--test-only'])
  assert.equal(wish.check, false)
  assert.deepEqual(wish.forNode, ['--test-only'])
  assert.deepEqual(chooseTests(files, wish), [files[0], files[2]])
})

test('unit tests are those that need no browser', () => {
  const chosen = chooseTests(files, readWish(['--unit']))
  assert.deepEqual(chosen, files.slice(0, 2))
  assert.equal(chosen.some(isAboutTheWhole), false)
  assert.equal(files.some(isAboutTheWhole), true)
})

test('the tests are found where they are', () => {
  const found = findTests(join(import.meta.dirname, '..', '..'))
  assert.ok(found.includes('bin/test/choose.test.ts'))
  assert.equal(
    found.some((file) => file.includes('node_modules')),
    false,
  )
})
