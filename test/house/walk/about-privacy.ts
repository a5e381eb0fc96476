import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSample } from '../../harness/databases.ts'
import { attributeOf, textOf } from './html.ts'
import { leaks, searchable } from './leaks.ts'
import { where, type Read, type Walked } from './read.ts'
import { CANARY } from './scene.ts'
import { together } from './together.ts'
import type { Walk } from './walk.ts'

const SUBJECTS = ['There is something new for you', 'Your link to Kith']

/** Everything in the sample that is somebody's own: names, addresses, words. */
const everybodys = (): string[] => {
  const { cast, tables } = testSample()
  return searchable([
    ...Object.values(CANARY),
    ...cast.map(({ name }) => name),
    ...tables['people.account'].map(({ email }) => email),
    ...tables['people.facet'].map(({ words }) => words),
    ...tables['introductions.meeting'].map(({ words }) => words),
    ...tables['introductions.report'].flatMap(({ words, answer }) => [words, answer]),
  ])
}

/** What somebody holds in their browser, and what was sent to them. */
const secretsOf = ({ visitors, kith }: Walk): string[] =>
  searchable([
    ...[...visitors.values()].flatMap(({ cookies }) => [...cookies.values()]),
    ...kith.letters().flatMap(({ text }) => /\/sign-in\/link\/([\w-]+)/.exec(text)?.[1]),
  ])

const addressesIn = ({ page }: Read): string[] =>
  page.elements.flatMap((one) =>
    ['href', 'action', 'formaction', 'src'].flatMap((name) => attributeOf(one, name) ?? []),
  )

/** Nothing that is somebody's stands where others see it by the way. */
export const aboutPrivacy = (walked: () => Walked): void => {
  test('the log has nobody’s words, names, addresses or keys in it', () => {
    const { walk } = walked()
    const lines = walk.kith.logLines()
    assert.ok(lines.length > walk.looks.length)
    assert.deepEqual(
      leaks(lines.map((line) => JSON.stringify(line)).join('\n'), [
        ...everybodys(),
        ...secretsOf(walk),
      ]),
      [],
    )
    const unknown = lines
      .flatMap((line) => Object.keys(line))
      .filter((name) => !/^(method|route|status|ms|id)$/.test(name))
    assert.deepEqual([...new Set(unknown)], [], 'something broke, or the log says more than it did')
  })

  test('a letter’s subject says nothing, and its body no more than that there is something', () => {
    const letters = walked().walk.kith.letters()
    assert.ok(letters.some(({ to }) => to === CANARY.email))
    assert.deepEqual(
      letters.map(({ subject }) => subject).filter((subject) => !SUBJECTS.includes(subject)),
      [],
    )
    const words = everybodys()
    assert.deepEqual(
      letters.flatMap(({ to, text }) =>
        leaks(
          text,
          words.filter((one) => one !== to),
        ),
      ),
      [],
    )
  })

  test('no address and no title tells of anybody', () => {
    const words = everybodys()
    const found = walked().pages.flatMap((look) => {
      const titles = look.page.elements.filter(({ tagName }) => tagName === 'title').map(textOf)
      return leaks([...titles, ...addressesIn(look)].join('\n'), words).map((what) => ({
        what,
        where: where(look),
      }))
    })
    assert.deepEqual(together(found), [])
  })
}
