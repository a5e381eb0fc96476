import { notHere, type Ask } from '../../../platform/http/route.ts'
import { findOrganisation } from '../../places/places.ts'

export const LEADS = ['organisation lead']

/** The organisation somebody answers for; undefined when there is none. */
export const leadOf = (ask: Pick<Ask, 'viewer'>): string | undefined =>
  ask.viewer?.roles.find(({ role }) => role === 'organisation lead')?.scope

/** Acts as the organisation that whoever asks answers for. @throws NotHere */
export const leading = async (ask: Ask) => {
  const id = leadOf(ask) ?? notHere()
  const organisation = (await findOrganisation(ask.tx, ask.cell, id)) ?? notHere()
  await ask.hold({ cell: ask.cell, organisation: id })
  return organisation
}
