// Everything that was made up, as rows.
import type { Answers } from './answers.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { Random } from './random.ts'
import type { Readers } from './readers.ts'
import {
  onPaper,
  type Beside,
  type BesideRow,
  type Begun,
  type BegunTold,
  type PaperCode,
  type ToTell,
} from './beside.ts'
import type * as Group from './group-rows.ts'
import type { OpenGroups } from './open-groups.ts'
import type { SmallGroups } from './small-groups.ts'
import type * as Fit from './fit-rows.ts'
import type * as Intro from './introduction-rows.ts'
import type * as Row from './rows.ts'
import type { Story } from './story.ts'
import * as offer from './offer-tables.ts'
import type { StewardTables } from './stewards.ts'
import * as person from './people-tables.ts'
import { cellOf, localityCodes } from './places.ts'
import * as request from './request-tables.ts'
import { makeNeedsMet } from './needs-met.ts'
import { makeShown } from './shown.ts'
import * as wish from './wish-tables.ts'
import type * as TurnRow from './turn-rows.ts'
import * as turn from './turn-tables.ts'
import { dayBefore } from './when.ts'

/** Rows by table, in an order that every foreign key agrees with. */
export type SampleTables = {
  'places.cell': Row.Cell[]
  'places.cell_locality': Row.CellLocality[]
  'places.organisation': Row.Organisation[]
  'services.service': Row.Service[]
  'people.account': Row.Account[]
  'people.member': Row.Member[]
  'people.role_held': Row.RoleHeld[]
  'people.facet': Row.Facet[]
  'services.vouch': Row.Vouch[]
  'introductions.offer': Intro.Offer[]
  'introductions.offer_concept': Intro.OfferConcept[]
  'introductions.offer_way': Intro.OfferWay[]
  'introductions.offer_tag': Fit.OfferTag[]
  'introductions.public_peer': Fit.PublicPeer[]
  'introductions.place_offered': Intro.PlaceOffered[]
  'introductions.request': Intro.Request[]
  'introductions.request_concept': Intro.RequestConcept[]
  'introductions.request_way': Intro.RequestWay[]
  'introductions.request_tag': Fit.RequestTag[]
  'introductions.request_meet': Fit.RequestMeet[]
  'introductions.outline': Intro.Outline[]
  'introductions.step_forward': Intro.StepForward[]
  'introductions.place_shown': Intro.PlaceShown[]
  'introductions.introduction': Intro.Introduction[]
  'introductions.place_taken': Intro.PlaceTaken[]
  'introductions.meeting': Intro.Meeting[]
  'introductions.report': Intro.Report[]
  'introductions.group_held': Group.Held[]
  'introductions.group_about': Group.About[]
  'introductions.group_joining': Group.Joining[]
  'introductions.group_welcome': Group.Welcome[]
  'introductions.group_willing': Group.Willing[]
  'introductions.group_ready': Group.Ready[]
  'introductions.small_group': Group.SmallGroup[]
  'introductions.group_asked': Group.GroupAsked[]
  'introductions.group_yes': Group.GroupYes[]
  'introductions.group_seat': Group.Seat[]
  'introductions.group_glimpse': Group.Glimpse[]
  'introductions.group_agreed': Group.Agreed[]
  'introductions.group_member': Group.GroupMember[]
  'introductions.group_time': Group.GroupTime[]
  'people.beside': BesideRow[]
  'people.paper_code': PaperCode[]
  'people.to_tell': ToTell[]
  'introductions.begun_told': BegunTold[]
  'introductions.begun': Begun[]
  'introductions.turn': TurnRow.Turn[]
  'introductions.request_near': TurnRow.RequestNear[]
  'introductions.asked_for': TurnRow.AskedFor[]
  'introductions.kept_apart': TurnRow.KeptApart[]
  'introductions.apart_from': Fit.ApartFrom[]
  'introductions.apart_named': Fit.ApartNamed[]
  'introductions.need_met': Fit.NeedMet[]
  'introductions.set_aside': TurnRow.KeptApart[]
  'people.shown': Row.Shown[]
  'strategy.answer': Row.Answer[]
  'strategy.commitment': Row.Commitment[]
  'strategy.commitment_word': Row.CommitmentWord[]
} & StewardTables

export type World = {
  organisations: readonly Row.Organisation[]
  services: readonly Row.Service[]
  people: readonly Person[]
  peers: readonly Peer[]
  readers: Readers
  roles: Row.RoleHeld[]
  stories: readonly Story[]
  reports: Intro.Report[]
  keptApart: TurnRow.KeptApart[]
  apart: { from: Fit.ApartFrom[]; named: Fit.ApartNamed[] }
  setAside: TurnRow.KeptApart[]
  answers: Answers
  open: OpenGroups
  small: SmallGroups
  beside: Beside
  stewards: StewardTables
}

export const makeTables = (random: Random, world: World, start: Date): SampleTables => {
  const lastAsked = person.lastAskedTimes(world.stories)
  const { people, peers, stories, answers, open, small } = world
  return {
    'places.cell': localityCodes.map((code) => ({ cell_id: cellOf[code], open: true })),
    'places.cell_locality': localityCodes.map((code) => localityOf(code, start)),
    'places.organisation': [...world.organisations],
    'services.service': [...world.services],
    'people.account': people.map((one) => onPaper(person.accountOf(one), world.beside.codes)),
    'people.member': people.map(person.memberOf),
    'people.role_held': world.roles,
    'people.facet': people.flatMap(({ facets }) => facets),
    'services.vouch': [...open.vouches, ...peers.map(person.vouchOf)],
    'introductions.offer': peers.map((peer) =>
      offer.offerOf(peer, lastAsked.get(peer.offerId) ?? null),
    ),
    'introductions.offer_concept': peers.flatMap(offer.offerConceptsOf),
    'introductions.offer_way': peers.flatMap(offer.offerWaysOf),
    'introductions.offer_tag': peers.flatMap(offer.offerTagsOf),
    'introductions.public_peer': peers.flatMap((peer) =>
      offer.publicPeersOf(random.fork(`public ${peer.offerId}`), peer),
    ),
    'introductions.place_offered': peers.flatMap(offer.placesOf),
    'introductions.request': stories.map((story) => story.request),
    'introductions.request_concept': stories.flatMap(wish.requestConceptsOf),
    'introductions.request_way': stories.flatMap(wish.requestWaysOf),
    'introductions.request_tag': stories.flatMap(wish.requestTagsOf),
    'introductions.request_meet': stories.flatMap(wish.requestMeetOf),
    'introductions.outline': stories.flatMap((story) => request.outlinesOf(random, story)),
    'introductions.step_forward': stories.flatMap((story) => request.stepsOf(random, story)),
    'introductions.place_shown': stories.flatMap(request.placesShownOf),
    'introductions.introduction': stories.flatMap(request.introductionsOf),
    'introductions.place_taken': stories.flatMap(request.placesTakenOf),
    'introductions.meeting': stories.flatMap(({ met }) => met?.meetings ?? []),
    'introductions.report': world.reports,
    'introductions.turn': stories.flatMap((story) => turn.turnsOf(random, story, start)),
    'introductions.request_near': stories.flatMap((story) => turn.nearOf(story, peers)),
    'introductions.asked_for': stories.flatMap((story) => turn.askedForOf(random, story)),
    'introductions.kept_apart': world.keptApart,
    'introductions.group_held': open.held,
    'introductions.group_about': open.about,
    'introductions.group_joining': open.joinings,
    'introductions.group_welcome': open.welcomes,
    'introductions.group_willing': small.willing,
    'introductions.group_ready': small.ready,
    'introductions.small_group': small.groups,
    'introductions.group_asked': small.asked,
    'introductions.group_yes': small.yeses,
    'introductions.group_seat': small.seats,
    'introductions.group_glimpse': small.glimpses,
    'introductions.group_agreed': small.agreed,
    'introductions.group_member': small.members,
    'introductions.group_time': small.times,
    'people.beside': world.beside.beside,
    'people.paper_code': world.beside.codes,
    'people.to_tell': world.beside.toTell,
    'introductions.begun_told': world.beside.told,
    'introductions.begun': world.beside.begun,
    'introductions.apart_from': world.apart.from,
    'introductions.apart_named': world.apart.named,
    'introductions.need_met': makeNeedsMet(random.fork('needs met'), stories),
    'people.shown': makeShown(stories, peers, small.viewings, start),
    'introductions.set_aside': world.setAside,
    'strategy.answer': answers.answers,
    'strategy.commitment': answers.commitments,
    'strategy.commitment_word': answers.words,
    ...world.stewards,
  }
}

const localityOf = (code: keyof typeof cellOf, start: Date): Row.CellLocality => ({
  cell_id: cellOf[code],
  locality_code: code,
  since: dayBefore(start, 500),
  until: null,
})
