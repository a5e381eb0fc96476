// Stories as rows: requests, outlines, yeses, introductions, places and meetings.
import type {
  Introduction,
  Outline,
  PlaceShown,
  PlaceTaken,
  StepForward,
} from './introduction-rows.ts'
import type { Random } from './random.ts'
import type { Asked, Story } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'

/** An outline stands for a week. */
export const standsDays = 7

/** When the asking is over, nothing of it stays with those who were asked and not chosen. */
const stillThere = ({ request, asked, met }: Story): readonly Asked[] =>
  request.state === 'asking' ? asked : asked.filter(({ peer }) => peer === met?.peer)

export const outlinesOf = (random: Random, story: Story): Outline[] =>
  stillThere(story).map(({ peer, at, answer, answeredAt, inParticular = false }) => ({
    cell_id: story.request.cell_id,
    request_id: story.request.id,
    peer_id: peer.person.id,
    id: random.id(at),
    person_id: story.request.person_id,
    offer_id: peer.offerId,
    asked_at: at,
    stands_until: daysAfter(at, standsDays),
    answer,
    answered_at: answeredAt,
    asked_for: inParticular,
  }))

export const stepsOf = (random: Random, { request, asked }: Story): StepForward[] =>
  asked.filter(isGlad).map(({ peer }) => ({
    cell_id: request.cell_id,
    request_id: request.id,
    peer_id: peer.person.id,
    person_id: request.person_id,
    offer_id: peer.offerId,
    service_id: peer.service.id,
    id: random.id(),
  }))

const isGlad = ({ answer }: Asked): boolean => answer === 'glad'

export const placesShownOf = ({ request, asked }: Story): PlaceShown[] =>
  asked.flatMap(({ peer, place }) =>
    place === null
      ? []
      : {
          cell_id: request.cell_id,
          offer_id: peer.offerId,
          place,
          person_id: request.person_id,
          peer_id: peer.person.id,
        },
  )

export const introductionsOf = ({ request, met }: Story): Introduction[] =>
  met
    ? [
        {
          cell_id: request.cell_id,
          id: met.id,
          request_id: request.id,
          person_id: request.person_id,
          peer_id: met.peer.person.id,
          service_id: met.peer.service.id,
          agreed_at: met.agreedAt,
          ended_at: met.endedAt,
        },
      ]
    : []

export const placesTakenOf = (story: Story): PlaceTaken[] =>
  story.met && !story.met.endedAt
    ? placesShownOf(story).map((place) => ({ ...place, introduction_id: story.met!.id }))
    : []
