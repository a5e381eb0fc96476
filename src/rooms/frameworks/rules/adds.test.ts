import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { adds, sideBySide, type Held } from './adds.ts'

const held = (of: string, ...items: [strand: string, words: string][]): Held<string> => ({
  of,
  items: items.map(([strand, words]) => ({ strand, words })),
})

test('each sector of a place adds what the others do not hold, and what they share stands first', () => {
  const place = [
    held('user-led', ['safety', 'Feeling safe enough'], ['tea', 'There is always tea']),
    held('charity', ['safety', 'Safety'], ['choice', 'Choice and control']),
    held('NHS', ['own', 'The choice and control'], ['hope', 'Hope']),
  ]
  assert.deepEqual(sideBySide(place).slice(0, 2), [
    { words: [['Feeling safe enough'], ['Safety'], []], holders: 2 },
    { words: [[], ['Choice and control'], ['The choice and control']], holders: 2 },
  ])
  assert.deepEqual(adds(place), [['There is always tea'], [], ['Hope']])
})

const word = fc.constantFrom('Hope', 'hope', 'Safety', 'Choice', 'Tea', '茶')
const column = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), word), { maxLength: 6 })
const places = fc
  .array(column, { minLength: 1, maxLength: 4 })
  .map((columns) => columns.map((items, at) => held(`sector ${at}`, ...items)))

test('two groups of one sector that say the same in their own words say one thing', () => {
  const place = [
    held('user-led', ['safety', 'Safe enough to be loud'], ['safety', 'Safety']),
    held('charity', ['safety', 'Safety']),
  ]
  assert.deepEqual(sideBySide(place), [
    { words: [['Safe enough to be loud', 'Safety'], ['Safety']], holders: 2 },
  ])
  assert.deepEqual(adds(place), [[], []])
})

test('nothing anybody holds is lost, and what one adds stands in no other column of its row', () => {
  fc.assert(
    fc.property(places, (place) => {
      const rows = sideBySide(place)
      place.forEach(({ items }, at) => {
        const shown = rows.flatMap(({ words }) => words[at]!)
        assert.deepEqual(shown.toSorted(), items.map(({ words }) => words).toSorted())
      })
      adds(place).forEach((alone, at) => {
        const others = place.flatMap(({ items }, other) => (other === at ? [] : items))
        const mine = place[at]!.items.filter(({ words }) => alone.includes(words))
        for (const { strand } of mine) assert.ok(others.every((one) => one.strand !== strand))
      })
    }),
  )
})
