import { daysAfter, minutesAfter } from '../../../platform/clock.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { TooMany } from '../../../platform/http/trouble.ts'
import { readCell } from '../../places/places.ts'
import { findMoved } from '../moving/moved.ts'
import { getService, type Service } from '../listing.ts'
import { keepWith, returnWith } from '../services.routes.ts'

export const LINK_DAYS = { claim: 30, return: 60 } as const
const LINKS_A_DAY = 6

/** A link that opens: whoever holds it speaks for this service. */
export type Taken = {
  service: Service
  /** The address of the link, without what comes after it. */
  base: string
  linkId: string
  used: boolean
}

/**
 * Takes a listing's link in hand. From here on this transaction may write for the organisation.
 * @returns null when there is no such link, or it has ended: the two look alike
 */
export const takeLink = async (ask: Ask, what: 'claim' | 'return'): Promise<Taken | null> => {
  const { cell: typed, token = '' } = ask.params
  const cell = readCell(typed)
  return cell === undefined ? null : takeIn(ask, cell, token, what)
}

const takeIn = async (
  ask: Ask,
  cell: number,
  token: string,
  what: 'claim' | 'return',
): Promise<Taken | null> => {
  const secret = ask.house.secrets.hash('listing', token)
  await ask.hold({ cell, secret })
  const link = await ask.tx
    .selectFrom('services.link')
    .select(['id', 'service_id', 'organisation_id', 'used_at'])
    .where('cell_id', '=', cell)
    .where('token_hash', '=', secret)
    .where('what', '=', what)
    .where('ends_at', '>', ask.now)
    .executeTakeFirst()
  if (!link) return null
  // The link goes with the listing, and opens it where it is now.
  const moved = await findMoved(ask.tx, cell, link.service_id)
  if (moved !== undefined) return takeIn(ask, moved, token, what)
  await ask.hold({ cell, secret, organisation: link.organisation_id })
  const service = await getService(ask.tx, cell, link.service_id)
  const base = what === 'claim' ? keepWith(cell, token) : returnWith(cell, token)
  return { service, base, linkId: link.id, used: link.used_at !== null }
}

type For = Pick<Service, 'cell' | 'id' | 'organisationId'>

/**
 * Makes a link for whoever keeps this service, and sends it to the address that is known: the one on the
 * page, or the one that was given in private. Who asks never learns it.
 */
export const sendLink = async (ask: Ask, service: For, what: 'claim' | 'return'): Promise<void> => {
  await ask.hold({ cell: service.cell, organisation: service.organisationId })
  await notTooMany(ask, service)
  const { secrets } = ask.house
  const id = ask.newId('timeless listing link')
  await ask.tx
    .insertInto('services.link')
    .values({
      cell_id: service.cell,
      id,
      service_id: service.id,
      organisation_id: service.organisationId,
      token_hash: secrets.hash('listing', secrets.linkToken(id)),
      what,
      made_at: ask.now,
      ends_at: daysAfter(ask.now, LINK_DAYS[what]),
    })
    .execute()
  await ask.later('services.send-link', { cell: service.cell, link: id })
}

const notTooMany = async (ask: Ask, service: For): Promise<void> => {
  const { count } = await ask.tx
    .selectFrom('services.link')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('cell_id', '=', service.cell)
    .where('service_id', '=', service.id)
    .where('made_at', '>', minutesAfter(ask.now, -24 * 60))
    .executeTakeFirstOrThrow()
  if (count >= LINKS_A_DAY) throw new TooMany('links of a listing')
}

/** What is said beside a form whose link ended while somebody was writing. */
export const linkEnded = {
  link: 'This link has ended, so nothing was kept. Your words are below: copy them',
}
