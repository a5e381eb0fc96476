import { daysAfter, minutesAfter } from '../../../platform/clock.ts'
import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { TooMany } from '../../../platform/http/trouble.ts'
import {
  findOrganisation,
  listOrganisations,
  localityOfCell,
  type Organisation,
} from '../../places/places.ts'
import { findPart } from '../parts.ts'
import { invitedTo, strategyRoutes } from '../strategy.routes.ts'
import { inviteView } from './invite.view.tsx'

const LINK_DAYS = 30
const LINKS_AN_HOUR = 5

export const invitePage = page({
  path: strategyRoutes.invite,
  for: 'members',
  read: async (ask) => ({
    locality: await localityOfCell(ask.tx, ask.cell),
    organisations: await listOrganisations(ask.tx, ask.cell),
    chosen: ask.query['organisation'] ?? '',
    part: findPart(ask.query['part'])?.id ?? '',
  }),
  view: inviteView,
})

export const invite = act({
  path: strategyRoutes.invite,
  for: 'members',
  page: invitePage,
  fields: {
    organisation: line({ max: 80, missing: 'Choose the organisation you want to ask' }),
    part: line({ max: 80 }),
  },
  act: async (ask, form) => {
    const organisation = await findOrganisation(ask.tx, ask.cell, form.organisation)
    if (!organisation) return mend({ organisation: 'Choose an organisation from the list' })
    if (form.part !== '' && !findPart(form.part)) return mend({ part: 'Choose from the list' })
    await notTooMany(ask)
    return go(invitedTo(await makeInvitation(ask, organisation), form.part))
  },
})

const notTooMany = async (ask: Ask): Promise<void> => {
  const { count } = await ask.tx
    .selectFrom('strategy.invitation')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('cell_id', '=', ask.cell)
    .where('made_by', '=', ask.me)
    .where('made_at', '>', minutesAfter(ask.now, -60))
    .executeTakeFirstOrThrow()
  if (count >= LINKS_AN_HOUR) throw new TooMany('invitations')
}

const makeInvitation = async (ask: Ask, organisation: Organisation): Promise<string> => {
  const { secrets } = ask.house
  const id = ask.newId('invitation')
  await ask.tx
    .insertInto('strategy.invitation')
    .values({
      cell_id: ask.cell,
      id,
      organisation_id: organisation.id,
      token_hash: secrets.hash('invitation', secrets.linkToken(id)),
      made_by: ask.me,
      made_at: ask.now,
      ends_at: daysAfter(ask.now, LINK_DAYS),
    })
    .execute()
  return id
}
