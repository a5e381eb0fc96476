import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gather, type Willing } from './gather.ts'

const bounds = { least: 3, most: 5 }
const never = () => false

const willing = (person: string, concepts: string[], ways: string[] = []): Willing => ({
  request: `request of ${person}`,
  person,
  askedAt: new Date(`2026-11-0${1 + (person.charCodeAt(0) % 9)}T10:00:00Z`),
  concepts,
  ways,
})

const names = (people: readonly { person: string }[]) => people.map(({ person }) => person).sort()

test('Ruth, Omar and Nia wish for the same thing: they are three, and that is enough', () => {
  const [group] = gather(
    [willing('ruth', ['debt']), willing('omar', ['debt', 'ward']), willing('nia', ['debt'])],
    never,
    bounds,
  )
  assert.equal(group?.concept, 'debt')
  assert.deepEqual(names(group.people), ['nia', 'omar', 'ruth'])
})

test('two are too few: being asked would point at the other one', () => {
  assert.deepEqual(
    gather([willing('ruth', ['debt']), willing('omar', ['debt'])], never, bounds),
    [],
  )
})

test('people who could only meet in different ways are not brought together', () => {
  const three = [
    willing('ruth', ['debt'], ['video']),
    willing('omar', ['debt'], ['walking']),
    willing('nia', ['debt'], ['video']),
  ]
  assert.deepEqual(gather(three, never, bounds), [])
  const four = [...three, willing('kofi', ['debt'])]
  assert.deepEqual(gather(four, never, bounds)[0]?.way, 'video')
})

test('two who are kept apart are never in one group', () => {
  const four = ['ruth', 'omar', 'nia', 'kofi'].map((who) => willing(who, ['debt']))
  const apart = (a: string, b: string) => [a, b].toSorted().join() === 'kofi,ruth'
  const [group] = gather(four, apart, bounds)
  assert.equal(group?.people.length, 3)
  assert.ok(!(names(group.people).includes('kofi') && names(group.people).includes('ruth')))
})

test('nobody is in two groups, and no group is bigger than a circle', () => {
  const many = 'abcdefgh'.split('').map((who) => willing(who, ['debt', 'ward']))
  const groups = gather(many, never, bounds)
  const all = groups.flatMap(({ people }) => names(people))
  assert.equal(new Set(all).size, all.length)
  assert.ok(groups.every(({ people }) => people.length <= 5))
  assert.equal(groups.length, 2)
})
