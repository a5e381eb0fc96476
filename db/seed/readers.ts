// Who reads and answers what is reported about the peers of a service: one named senior peer.
import type { Cast } from './cast.ts'
import type { Peer } from './peers.ts'
import type { Service } from './rows.ts'
import type { Offering } from './services.ts'

/** By service. A service with no peers here has nobody to answer for yet. */
export type Readers = ReadonlyMap<string, Peer>

export const chooseReaders = (
  cast: Cast,
  offerings: readonly Offering[],
  peers: readonly Peer[],
): Readers => {
  const senior = [...cast.values()].filter(({ roles }) => roles.includes('senior peer'))
  const inOrder = [
    ...senior.flatMap(({ peer }) => peer ?? []),
    ...peers.filter((peer) => !peer.named),
  ]
  return new Map(
    offerings
      .filter((offering) => offering.peers > 0)
      .map(({ service }) => [service.id, inOrder.find((peer) => sameHouse(peer, service))!]),
  )
}

const sameHouse = (peer: Peer, service: Service): boolean =>
  peer.service.organisation_id === service.organisation_id

export const withReader = (service: Service, readers: Readers): Service => {
  const person = readers.get(service.id)?.person
  if (!person) return service
  const { given, surname } = person.name
  return { ...service, reports_to_id: person.id, reports_to_name: `${given} ${surname}` }
}
