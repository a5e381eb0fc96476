import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bannedIn } from '../words/banned.ts'
import { piecesOf, proseOf } from '../words/prose.ts'
import { readProse, tooHard } from '../words/reading.ts'
import { textOf } from './html.ts'
import { where, type Read, type Walked } from './read.ts'
import { together } from './together.ts'

const worst = (pages: readonly Read[]) => {
  const read = pages.flatMap((look) =>
    readProse(proseOf(look.page), where(look)).map((one) => ({ ...one, route: look.route })),
  )
  const byRoute = Map.groupBy(
    read.toSorted((a, b) => b.age - a.age),
    ({ route }) => route,
  )
  return [...byRoute.values()].map(([first]) => first!).toSorted((a, b) => b.age - a.age)
}

const titleOf = ({ page }: Read) =>
  page.elements.filter(({ tagName }) => tagName === 'title').map(textOf)

/** What Kith says on every page and in every letter: plain, calm, and nothing that harms. */
export const aboutWords = (walked: () => Walked): void => {
  test('no page uses a word that people in this field were harmed with, and none shouts', () => {
    const found = walked().pages.flatMap((look) =>
      [...piecesOf(look.page), ...titleOf(look)]
        .flatMap(bannedIn)
        .map((what) => ({ what, where: where(look) })),
    )
    assert.deepEqual(together(found), [])
  })

  test('no letter does either', () => {
    const letters = walked().walk.kith.letters()
    assert.deepEqual(
      letters.flatMap(({ subject, text }) => [...bannedIn(subject), ...bannedIn(text)]),
      [],
    )
  })

  test('whoever is eleven can read every page', (t) => {
    const read = worst(walked().pages.filter(({ status }) => status === 200))
    for (const { age, route, hardest } of read.slice(0, 5))
      t.diagnostic(`${age.toFixed(1)} ${route}, hardest: “${hardest}”`)
    assert.ok(read.length > 20)
    assert.deepEqual(tooHard(read), [])
  })
}
