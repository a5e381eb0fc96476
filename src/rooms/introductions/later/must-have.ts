import { sql, type RawBuilder } from 'kysely'
import { waysFromAfar, type AnyOf, type Asked, type Wish } from '../rules/fit.ts'

export const musts = (wishes: readonly Wish[]) => wishes.filter(({ weight }) => weight === 'must')
export const metByAny = (wishes: readonly Wish[]) => [
  ...new Set(wishes.flatMap(({ metBy }) => metBy)),
]

export const every = (all: RawBuilder<unknown>[]) => sql.join([sql`true`, ...all], sql` and `)

const hasConcept = (cell: number, { metBy }: Wish) => sql`exists (
  select from introductions.offer_concept as has
  where has.cell_id = ${cell} and has.offer_id = near.offer_id and has.concept_id = any(${metBy}))`

const hasTag = (cell: number, kind: string, any: readonly string[]) => sql`exists (
  select from introductions.offer_tag as has
  where has.cell_id = ${cell} and has.offer_id = near.offer_id and has.kind = ${kind} and has.tag = any(${any}))`

const hasWay = (cell: number, any: readonly string[]) => sql`exists (
  select from introductions.offer_way as has
  where has.cell_id = ${cell} and has.offer_id = near.offer_id and has.way = any(${any}))`

const inReach = (cell: number, asked: Asked) =>
  sql`(${hasTag(cell, 'area', asked.reach?.outcodes ?? [])} or ${hasWay(cell, waysFromAfar(asked))})`

/** What must be so is asked of the database too: the few it reads are not used up by those who cannot be asked. */
export const mustHave = (cell: number, asked: Asked): RawBuilder<unknown>[] => {
  const { meet, languages, times, ways, reach } = asked
  const isMust = ({ any, weight }: AnyOf) => weight === 'must' && any.length > 0
  return [
    ...musts(meet).map((wish) => hasConcept(cell, wish)),
    ...(isMust(languages) ? [hasTag(cell, 'language', languages.any)] : []),
    ...(isMust(times) ? [hasTag(cell, 'time of week', times.any)] : []),
    ...(isMust(ways) ? [hasWay(cell, ways.any)] : []),
    ...(reach?.weight === 'must' ? [inReach(cell, asked)] : []),
  ]
}
