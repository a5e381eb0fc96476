// Two invented groups that meet online, in the cell that belongs to no place: they are near everyone.
import stock from './stock/online.json' with { type: 'json' }
import type { AnyRow } from './rows.ts'
import { makeRandom } from './random.ts'
import { dayBefore } from './when.ts'

const ONLINE = { cell_id: 900000 }
const SEED = 41

type Row = AnyRow & { cell_id: number; id: string }

/** Their rows by table, in an order that every foreign key agrees with. */
export const makeOnline = (
  start: Date,
): { 'services.service': Row[] } & Record<string, AnyRow[]> => {
  const random = makeRandom(SEED)
  const made = stock.map((one) => ({
    one,
    organisation: random.id(start),
    service: random.id(start),
  }))
  const listed_on = dayBefore(start, 120)
  return {
    'places.organisation': made.map(({ one, organisation }) => ({
      ...ONLINE,
      id: organisation,
      name: one.organisation,
      sector: one.sector,
      invented: true,
      source: 'Invented for the sample',
      listed_on,
    })),
    'services.service': made.map(({ one, organisation, service }) => ({
      ...ONLINE,
      id: service,
      organisation_id: organisation,
      name: one.name,
      words: one.words,
      how: 'online',
      join_words: one.joinWords,
      places_said: one.places,
      room_said: one.places === null ? null : 'room',
      wait_weeks_said: one.waitWeeks,
      said_on: one.places === null ? null : dayBefore(start, 12),
      said_by: one.places === null ? null : one.saidBy,
    })),
    'services.about': made.flatMap(({ one, organisation, service }) =>
      one.about.map((concept_id) => ({
        ...ONLINE,
        service_id: service,
        organisation_id: organisation,
        concept_id,
      })),
    ),
    'services.tag': made.flatMap(({ one, organisation, service }) =>
      one.tags.map((tag) => ({
        ...ONLINE,
        service_id: service,
        organisation_id: organisation,
        ...tag,
      })),
    ),
  }
}
