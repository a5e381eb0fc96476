import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { rooms } from '../../../src/rooms.ts'
import { floorProblems } from './floors.ts'
import { importsOf } from './imports.ts'
import { readSources, ROOT } from './sources.ts'

const sources = readSources('{ts,tsx}')

test('every file imports only from its own floor and from those below', () => {
  assert.deepEqual(floorProblems(sources.flatMap(importsOf), rooms), [])
})

test('every folder of src/rooms is a room in the list', () => {
  const folders = globSync('src/rooms/*', { cwd: ROOT }).map((path) => path.split('/')[2]!)
  const listed = rooms.map(({ name }) => name)
  assert.deepEqual(
    folders.filter((name) => !listed.includes(name)),
    [],
  )
})

const planted = (path: string, text: string) =>
  floorProblems(importsOf({ path, text }), [
    { name: 'ground', needs: [] },
    { name: 'first', needs: ['ground'] },
    { name: 'second', needs: [] },
  ])

test('control: what is lawful is let through', () => {
  const lawful = `import { a } from '../ground/ground.ts'
import type { Tx } from '../../platform/database/door.ts'`
  assert.deepEqual(planted('src/rooms/first/page.ts', lawful), [])
  assert.deepEqual(planted('src/app/x.ts', `import { a } from '../rooms/first/first.ts'`), [])
})

test('control: an import that climbs is seen, even of a type alone', () => {
  const climbs = `import {
  type A,
} from '../rooms/first/first.ts'`
  assert.equal(planted('src/platform/x.ts', climbs).length, 1)
  assert.equal(planted('src/ui/x.ts', `import type { A } from '../platform/clock.ts'`).length, 1)
  assert.equal(planted('src/rooms/first/x.ts', `import { a } from '../../app/frame.tsx'`).length, 1)
  assert.equal(planted('src/rooms/first/x.ts', `import { a } from '../../../db/x.ts'`).length, 1)
  assert.equal(planted('src/rooms/first/x.ts', `const a = await import('../../main.ts')`).length, 1)
})

test('control: a room that is entered by the back, or was not named, is seen', () => {
  const back = `import { a } from '../ground/hidden/page.ts'`
  assert.match(planted('src/rooms/first/page.ts', back).join(), /only ground\/ground\.ts/)
  const unnamed = `import { a } from '../ground/ground.ts'`
  assert.match(planted('src/rooms/second/page.ts', unnamed).join(), /second does not need/)
})

test('control: a room that needs one above it is seen', () => {
  const list = [
    { name: 'ground', needs: ['first'] },
    { name: 'first', needs: [] },
  ]
  assert.match(floorProblems([], list).join(), /ground needs first/)
})
