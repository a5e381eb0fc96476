// Who said that they would be glad of a small group, or to be beside one.
import type { Circle } from './circles.ts'
import type * as Row from './group-rows.ts'
import type { Peer } from './peers.ts'
import type { Story } from './story.ts'

export const willingOf = (circles: readonly Circle[], stories: readonly Story[]): Row.Willing[] => {
  const people = new Set(circles.flatMap((one) => one.people.map(({ id }) => id)))
  return stories
    .filter(({ request }) => request.state === 'asking' && people.has(request.person_id))
    .map(({ request }) => ({
      cell_id: request.cell_id,
      request_id: request.id,
      person_id: request.person_id,
    }))
}

export const readyOf = (peers: readonly Peer[], circles: readonly Circle[]): Row.Ready[] =>
  peers
    .filter((peer, at) => at % 25 === 7 || circles.some((one) => one.peer === peer))
    .map(({ person, offerId }) => ({
      cell_id: person.cell,
      offer_id: offerId,
      peer_id: person.id,
    }))
