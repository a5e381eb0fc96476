import type { Tx } from '../../platform/database/door.ts'
import { listOrganisations } from '../places/places.ts'

/** How many organisations of a place have answered the call, in all and part by part. */
export type Answered = {
  organisations: number
  answered: number
  byPart: { part: string; answered: number }[]
}

/** Whoever published an aim or a commitment has answered. */
export const countAnswered = async (tx: Tx, cell: number): Promise<Answered> => {
  const pairs = await listPairs(tx, cell)
  const organisations = await listOrganisations(tx, cell)
  const parts = [...new Set(pairs.map(({ part }) => part))]
  return {
    organisations: organisations.length,
    answered: new Set(pairs.map(({ organisation }) => organisation)).size,
    byPart: parts.map((part) => ({
      part,
      answered: pairs.filter((pair) => pair.part === part).length,
    })),
  }
}

const listPairs = (tx: Tx, cell: number) =>
  tx
    .selectFrom('strategy.answer')
    .where('cell_id', '=', cell)
    .select(['part', 'organisation_id as organisation'])
    .union(
      tx
        .selectFrom('strategy.commitment')
        .where('cell_id', '=', cell)
        .where('published_at', 'is not', null)
        .select(['part', 'organisation_id as organisation']),
    )
    .execute()

export const answeredPart = ({ byPart }: Answered, part: string): number =>
  byPart.find((one) => one.part === part)?.answered ?? 0

/** Several places together. */
export const addAnswered = (places: readonly Answered[]): Answered => ({
  organisations: places.reduce((sum, one) => sum + one.organisations, 0),
  answered: places.reduce((sum, one) => sum + one.answered, 0),
  byPart: [...new Set(places.flatMap(({ byPart }) => byPart.map(({ part }) => part)))].map(
    (part) => ({
      part,
      answered: places.reduce((sum, one) => sum + answeredPart(one, part), 0),
    }),
  ),
})
