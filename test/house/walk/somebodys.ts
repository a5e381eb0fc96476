import { testSample } from '../../harness/databases.ts'
import { CANARY } from './scene.ts'
import { identifiersIn } from './tells.ts'
import type { Walk } from './walk.ts'

// A word or two is anybody's: what is looked for must be long enough to be theirs alone.
const said = (words: readonly (string | null | undefined)[]): string[] => [
  ...new Set(words.flatMap((one) => (one && one.length >= 8 ? [one] : []))),
]

/** What people wrote: of themselves, to each other, and to whoever reads reports. */
export const wordsOfAll = (): string[] => {
  const { tables } = testSample()
  const readers = tables['services.service'].flatMap(({ reports_to_name }) => reports_to_name ?? [])
  const published = new Set<string | null>(readers.flatMap((name) => [name, name.split(' ')[0]!]))
  return said([
    CANARY.words,
    // Whoever reads what is reported is named on the service's page: that name, whoever else has it, tells nothing.
    ...tables['people.facet']
      .filter(({ kind, words }) => kind !== 'name' || !published.has(words))
      .map(({ words }) => words),
    ...tables['introductions.meeting'].map(({ words }) => words),
    ...tables['introductions.report'].flatMap(({ words, answer }) => [words, answer]),
  ])
}

export const addressesOfAll = (): string[] =>
  said([CANARY.email, ...testSample().tables['people.account'].map(({ email }) => email)])

export const namesOfCast = (): string[] =>
  said([CANARY.name, ...testSample().cast.map(({ name }) => name)])

/** What somebody holds in their browser, what was sent to them, and the links that let them in. */
export const secretsOf = ({ visitors, looks, kith }: Walk): string[] =>
  said([
    ...[...visitors.values()].flatMap(({ cookies }) => [...cookies.values()]),
    ...kith.letters().flatMap(({ text }) => /\/sign-in\/link\/([\w-]+)/.exec(text)?.[1]),
    ...looks.flatMap(({ path }) => identifiersIn(path).filter((one) => one.length === 43)),
  ])
