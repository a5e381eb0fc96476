// What a coordinator has pasted and not listed yet, and a link that a group was sent.
import { randomHash } from './random-hash.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import type { Offering } from './services.ts'

export const makeDrafts = (
  random: Random,
  offerings: readonly Offering[],
  coordinator: { id: string; cell: number },
  start: Date,
): Record<string, AnyRow[]> => {
  const { cell_id, organisation_id, id: service_id } = offerings[0]!.service
  const words = 'People who have stopped sleeping meet at the bakery when it opens.'
  return {
    'services.draft': [
      {
        cell_id: coordinator.cell,
        id: random.id(start),
        by_id: coordinator.id,
        name: 'The five o’clock loaf',
        organisation_name: 'The Five O’Clock Loaf',
        sector: 'user-led group',
        words,
        how: 'drop-in',
        join_words: 'Come to the side door.',
        outcode: 'BS4',
        email: 'loaf@fiveoclock.example',
        pasted: `The five o’clock loaf\t${words}`,
        made_at: daysAfter(start, -1),
      },
    ],
    'services.link': [
      {
        cell_id,
        id: random.id(start),
        service_id,
        organisation_id,
        token_hash: randomHash(random),
        what: 'claim',
        made_at: daysAfter(start, -90),
        ends_at: daysAfter(start, -60),
        used_at: daysAfter(start, -89),
      },
    ],
  }
}
