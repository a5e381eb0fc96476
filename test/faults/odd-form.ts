import fc from 'fast-check'
import { oddValue } from './odd-values.ts'

export type Pairs = [string, string][]

const others = (pairs: Pairs, name: string) => pairs.filter(([one]) => one !== name)

/** A form as it was found, with one or several things in it that no browser would send. */
export const oddForm = (pairs: Pairs): fc.Arbitrary<Pairs> => {
  const name = fc.constantFrom(
    ...new Set(pairs.map(([one]) => one).filter((one) => one !== 'csrf' && one !== 'once')),
    'words',
  )
  const change = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .record({ name, value: oddValue })
        .map(({ name: one, value }) => (all: Pairs): Pairs => [...others(all, one), [one, value]]),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({ name, value: oddValue })
        .map(({ name: one, value }) => (all: Pairs): Pairs => [...all, [one, value], [one, value]]),
    },
    {
      weight: 1,
      arbitrary: name.map(
        (one) =>
          (all: Pairs): Pairs =>
            others(all, one),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ name, value: oddValue })
        .map(({ name: one, value }) => (all: Pairs): Pairs => [
          ...others(all, one),
          [`${one}[]`, value],
          [`${one}[0][__proto__]`, value],
        ]),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'a'.repeat(300))
        .map((one) => (all: Pairs): Pairs => [...all, [one, 'x']]),
    },
  )
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((all, one) => one(all), pairs))
}
