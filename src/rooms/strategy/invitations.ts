import { londonDay } from '../../platform/clock.ts'
import type { Ask } from '../../platform/http/route.ts'
import {
  findOrganisation,
  localityOfCell,
  readCell,
  type Locality,
  type Organisation,
} from '../places/places.ts'
import { answerWith } from './strategy.routes.ts'

/** A link that opens: whoever holds it answers for this organisation. */
export type Invitation = {
  organisation: Organisation
  locality: Locality
  /** The address of the link, without what comes after it. */
  base: string
  endsOn: string
}

/**
 * Takes the link in hand. From here on this transaction may write for the organisation.
 * @returns null when there is no such link, or it has ended: the two look alike
 */
export const takeInvitation = async (ask: Ask): Promise<Invitation | null> => {
  const { cell: typed, token = '' } = ask.params
  const cell = readCell(typed)
  if (cell === undefined) return null
  const secret = ask.house.secrets.hash('invitation', token)
  await ask.hold({ cell, secret })
  const found = await ask.tx
    .selectFrom('strategy.invitation')
    .select(['organisation_id', 'ends_at'])
    .where('cell_id', '=', cell)
    .where('token_hash', '=', secret)
    .where('ends_at', '>', ask.now)
    .executeTakeFirst()
  const organisation = found && (await findOrganisation(ask.tx, cell, found.organisation_id))
  if (!found || !organisation) return null
  await ask.hold({ cell, secret, organisation: organisation.id })
  const locality = await localityOfCell(ask.tx, cell)
  return { organisation, locality, base: answerWith(cell, token), endsOn: londonDay(found.ends_at) }
}

/** What is said beside a form whose link ended while somebody was writing. */
export const linkEnded = {
  link: 'This link has ended, so nothing was sent. Your words are below: keep them',
}
