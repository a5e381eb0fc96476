// One invented feed, read once: something listed already, something doubtful, something else.
import { createHash } from 'node:crypto'
import stock from './stock/feed.json' with { type: 'json' }
import { daysAfter } from '../../src/platform/clock.ts'
import { around } from './feed-around.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import type { Offering } from './services.ts'
import { dayBefore } from './when.ts'

const FROM = { cell_id: 1 }

const reading = (random: Random, feed_id: string, start: Date) => ({
  ...FROM,
  feed_id,
  id: random.id(start),
  began_at: daysAfter(start, -3),
  ended_at: daysAfter(start, -3),
  read_count: 6,
  new_count: 5,
  listed_count: 2,
  refused_count: 1,
})

const recordsOf = (random: Random, read: AnyRow, start: Date) =>
  stock.records.map(({ sameAs, verdict, because, more, ...raw }) => ({
    sameAs,
    row: {
      ...FROM,
      feed_id: read['feed_id'],
      external: raw.external,
      name: raw.name,
      organisation_name: more?.organization.name ?? '',
      id: random.id(start),
      raw: {
        id: raw.external,
        name: raw.name,
        description: raw.description,
        status: 'active',
        ...more,
      },
      hash: createHash('sha256').update(JSON.stringify(raw)).digest(),
      verdict,
      because,
      seen_in: read['id'],
    },
  }))

const feedOf = (random: Random, start: Date): AnyRow & { id: string } => {
  const { name, address, publisher, licence, licence_url } = stock
  const said = { name, address, publisher, licence, licence_url }
  return {
    ...FROM,
    id: random.id(start),
    ...said,
    shape: 'Open Referral UK 3',
    added_on: dayBefore(start, 3),
  }
}

const refused = { external: 'a4', because: 'It has no name' }

export const makeFeed = (
  random: Random,
  offerings: readonly Offering[],
  start: Date,
): Record<string, AnyRow[]> => {
  const feed = feedOf(random, start)
  const read = reading(random, feed.id, start)
  const records = recordsOf(random, read, start)
  const within = { ...FROM, feed_id: feed.id, reading_id: read.id }
  const proposed = { because: 'Nearly the same name and words', proposed_on: dayBefore(start, 3) }
  return {
    ...around(random, offerings[0]!, start),
    'services.feed': [feed],
    'services.reading': [read],
    'services.record': records.map(({ row }) => row),
    'services.refusal': [{ ...within, id: random.id(start), ...refused }],
    'services.same': records.flatMap(({ sameAs, row }) => {
      const listed = offerings.find(({ slug }) => slug === sameAs)
      return listed
        ? [{ ...FROM, record_id: row.id, service_id: listed.service.id, ...proposed }]
        : []
    }),
  }
}
