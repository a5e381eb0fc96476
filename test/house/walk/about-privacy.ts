import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAtRest, readable } from './at-rest.ts'
import { attributeOf, textOf } from './html.ts'
import { leaks, searchable } from './leaks.ts'
import { where, type Read, type Walked } from './read.ts'
import { CANARY } from './scene.ts'
import { addressesOfAll, namesOfCast, secretsOf, wordsOfAll } from './somebodys.ts'
import { together } from './together.ts'

// The last two go to a group's own address, and say neither its name nor what it is about.
const SUBJECTS = [
  'There is something new for you',
  'Your link to Kith',
  'The page of your group',
  'Three short questions about your group',
]

const everybodys = () => searchable([...wordsOfAll(), ...addressesOfAll(), ...namesOfCast()])

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
        ...searchable(secretsOf(walk)),
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

  test('whoever has a copy of the database reads nobody’s words and holds nobody’s keys', async () => {
    const { walk } = walked()
    const rest = await readAtRest(walk.kith.database.superuserUrl)
    assert.ok(rest.some(({ table, text }) => table === 'people.facet' && text.length > 10_000))
    const secrets = [...wordsOfAll(), ...addressesOfAll(), ...secretsOf(walk)]
    assert.deepEqual(readable(rest, secrets), [])
  })
}
