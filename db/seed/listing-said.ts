// What an invented service said of itself, who keeps its page, and where its words come from.
import { daysAfter } from '../../src/platform/clock.ts'
import { ofService, type Making } from './listing-rows.ts'
import type { AnyRow } from './rows.ts'
import { dayBefore } from './when.ts'

// Invented, as the services are: two of every three that said something said it in a short return.
export const returns = ({ random, start, service }: Making): AnyRow[] =>
  service.said_on === null
    ? []
    : [
        {
          ...ofService(service),
          id: random.id(start),
          words: random.chance(0.2) ? 'Our door code has changed. Ring when you come.' : null,
          paid_peers: random.chance(0.6) ? random.whole(0, 6) : null,
          voluntary_peers: random.chance(0.6) ? random.whole(0, 9) : null,
          returned_on: service.said_on,
        },
      ]

export const said = ({ random, start, service }: Making): AnyRow[] =>
  service.said_on === null
    ? []
    : [
        {
          ...ofService(service),
          id: random.id(start),
          room: service.room_said,
          places: service.places_said,
          wait_weeks: service.wait_weeks_said,
          said_on: service.said_on,
          said_by: service.said_by,
          through: 'return',
        },
      ]

export const keeping = ({ one, service, start }: Making): AnyRow[] =>
  one.confirmedDaysAgo === null
    ? []
    : [
        {
          ...ofService(service),
          claimed_through: 'link',
          return_every: 'three months',
          next_return_on: dayBefore(start, Math.min(0, one.confirmedDaysAgo - 92)),
        },
      ]

export const sources = ({ one, service, start }: Making): AnyRow[] => [
  {
    ...ofService(service),
    field: 'words',
    origin: one.confirmedDaysAgo === null ? 'sample' : 'owner',
    value: service.words,
    said_at: daysAfter(start, -200),
  },
]
