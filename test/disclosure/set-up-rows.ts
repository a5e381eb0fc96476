import type { Row } from '../../db/reference/insert-rows.ts'

/** A cell of its own, and in it one group with one service. */
export type Place = { cell: number; service: string; group: string }

export const SINCE = '2026-01-05'

type Tables = [string, Row[]][]

export const placeOf = ({ cell, group }: Place, region: string): Tables => {
  const code = `T${cell}`
  const counted = { population: 1000, adults: 800, as_at: SINCE, source: 'Made for a test' }
  const named = { slug: `place-${cell}`, name: `Place ${cell}`, kind: 'integrated care board' }
  const run = { sector: 'user-led group', invented: true, source: 'test', listed_on: SINCE }
  return [
    ['places.locality', [{ code, ...named, region_code: region, ...counted }]],
    ['places.cell', [{ cell_id: cell, open: true }]],
    ['places.cell_locality', [{ cell_id: cell, locality_code: code, since: '2020-01-01' }]],
    ['places.organisation', [{ cell_id: cell, id: group, name: `Group ${cell}`, ...run }]],
  ]
}

/** The service that stands behind every peer here, and whoever reads what is reported to it. */
export const serviceOf = ({ cell, service, group }: Place, reader: string | undefined): Tables => {
  const said = { name: `Service ${cell}`, words: 'We meet', join_words: 'Come along' }
  const read = reader ? { reports_to_id: reader, reports_to_name: 'Gil Somebody' } : {}
  const row = { cell_id: cell, id: service, organisation_id: group, how: 'one to one', ...said }
  return [['services.service', [{ ...row, venue_confidential: false, ...read }]]]
}

type Offer = { peer: string; offer: string; places: number }

const ways = ['in person', 'walking', 'phone', 'video', 'writing']

export const offersOf = ({ cell, service }: Place, offers: Offer[]): Tables => {
  const key = ({ peer, offer }: Offer) => ({ cell_id: cell, offer_id: offer, peer_id: peer })
  const vouch = ({ peer }: Offer) => ({
    cell_id: cell,
    service_id: service,
    person_id: peer,
    since: SINCE,
  })
  const places = (one: Offer) =>
    Array.from({ length: one.places }, (_, at) => ({ ...key(one), place: at + 1 }))
  return [
    ['services.vouch', offers.map(vouch)],
    [
      'introductions.offer',
      offers.map((one) => ({ ...key(one), service_id: service, since: SINCE })),
    ],
    ['introductions.offer_way', offers.flatMap((one) => ways.map((way) => ({ ...key(one), way })))],
    ['introductions.place_offered', offers.flatMap(places)],
  ]
}
