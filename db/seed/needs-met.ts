// How peers say that what somebody needs to take part is met; and whom people would rather not meet.
import practical from './stock/practical-words.json' with { type: 'json' }
import type { Cast } from './cast.ts'
import type { ApartFrom, ApartNamed, NeedMet } from './fit-rows.ts'
import type { Offering } from './services.ts'
import type { Random } from './random.ts'
import type { Story } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'

const showsNeeds = ({ asker, met }: Story) =>
  met !== null &&
  met.endedAt === null &&
  asker.person.facets.some(
    ({ kind, audience }) => kind === 'access need' && ['might meet', 'both yes'].includes(audience),
  )

export const makeNeedsMet = (random: Random, stories: readonly Story[]): NeedMet[] =>
  stories.filter(showsNeeds).map(({ asker, met }) => ({
    cell_id: asker.person.cell,
    introduction_id: met!.id,
    by_id: met!.peer.person.id,
    person_id: asker.person.id,
    peer_id: met!.peer.person.id,
    words: random.pick(practical.needsMet),
    said_at: met!.agreedAt,
  }))

/** Marek has named somebody by an address; Ruth would rather meet nobody from where people know her. */
export const makeApart = (
  random: Random,
  cast: Cast,
  offerings: readonly Offering[],
  start: Date,
): { from: ApartFrom[]; named: ApartNamed[] } => {
  const [marek, ruth] = [cast.get('marek')!.person, cast.get('ruth')!.person]
  const { service } =
    offerings.find((one) => one.service.cell_id === ruth.cell && one.peers === 0) ??
    offerings.find((one) => one.service.cell_id === ruth.cell)!
  const made = { made_at: daysAfter(start, -3) }
  return {
    named: [
      {
        cell_id: marek.cell,
        id: random.id(),
        by_id: marek.id,
        email: 'someone@before.example',
        ...made,
      },
    ],
    from: [
      {
        cell_id: ruth.cell,
        id: random.id(),
        by_id: ruth.id,
        organisation_id: service.organisation_id,
        service_id: service.id,
        ...made,
      },
    ],
  }
}
