// People as rows: accounts, what they say, the roles they hold, and what peers offer.
import type { Cast } from './cast.ts'
import type { Peer } from './peers.ts'
import type { Person } from './people.ts'
import type { Account, Member, RoleHeld, RoleName, Vouch } from './rows.ts'
import type { Story } from './story.ts'
import type { Readers } from './readers.ts'
import { dayOf } from './when.ts'

const everywhere = '00000000-0000-0000-0000-000000000000'

export const accountOf = ({ id, email, joinedAt }: Person): Account => ({
  id,
  email,
  joined_at: joinedAt,
  confirmed_at: joinedAt,
})

export const memberOf = ({ cell, id, joinedAt }: Person): Member => ({
  cell_id: cell,
  person_id: id,
  adult_said_on: dayOf(joinedAt),
  joined_at: joinedAt,
})

export const makeRoles = (cast: Cast, peers: readonly Peer[], readers: Readers): RoleHeld[] => [
  ...peers.map(({ person, service }) => roleOf(person, 'peer', service.id)),
  ...[...readers].map(([service, { person }]) => roleOf(person, 'senior peer', service)),
  ...[...cast.values()].flatMap(({ person, roles, answersFor }) =>
    roles
      .filter((role) => role !== 'senior peer')
      .map((role) => roleOf(person, role, answersFor ?? everywhere)),
  ),
]

const roleOf = ({ cell, id, joinedAt }: Person, role: RoleName, scope: string): RoleHeld => ({
  cell_id: cell,
  person_id: id,
  role,
  scope_id: scope,
  since: dayOf(joinedAt),
})

export const vouchOf = ({ person, service, since }: Peer): Vouch => ({
  cell_id: person.cell,
  service_id: service.id,
  person_id: person.id,
  since,
  until: null,
})

export const lastAskedTimes = (stories: readonly Story[]): ReadonlyMap<string, Date> => {
  const asked = stories.flatMap((story) => story.asked)
  const inOrder = asked.toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return new Map(inOrder.map(({ peer, at }) => [peer.offerId, at]))
}
