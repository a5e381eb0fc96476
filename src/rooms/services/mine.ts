import type { Acting } from '../../platform/acting.ts'
import type { Held, News } from '../../platform/http/room.ts'
import { listChanges } from './desk/desk.ts'
import { listDrafts } from './desk/drafts.ts'
import { servicesRoutes } from './services.routes.ts'
import { dayInWords } from '../../ui/day.ts'

/** Which services stand behind whoever asks. */
export const servicesAboutMe = async ({ tx, me, cell }: Acting): Promise<Held[]> => {
  const rows = await tx
    .selectFrom('services.vouch as vouch')
    .innerJoin('services.service as service', (on) =>
      on
        .onRef('service.cell_id', '=', 'vouch.cell_id')
        .onRef('service.id', '=', 'vouch.service_id'),
    )
    .select(['service.name', 'vouch.since', 'vouch.until'])
    .where('vouch.cell_id', '=', cell)
    .where('vouch.person_id', '=', me)
    .orderBy('vouch.since')
    .execute()
  const lines = rows.map(({ name, since, until }) =>
    until
      ? `${name}, from ${dayInWords(since)} to ${dayInWords(until)}`
      : `${name}, since ${dayInWords(since)}`,
  )
  const stands = lines.length === 0 ? [] : [{ heading: 'Who stands behind you as a peer', lines }]
  return [
    ...stands,
    ...(await pastedByMe({ tx, me, cell })),
    ...(await triedByMe({ tx, me, cell })),
  ]
}

type Mine = Pick<Acting, 'tx' | 'me' | 'cell'>

const triedByMe = async ({ tx, me, cell }: Mine): Promise<Held[]> => {
  const rows = await tx
    .selectFrom('services.trial')
    .select(['name', 'address'])
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .orderBy('asked_at')
    .execute()
  const lines = rows.map(({ name, address }) => `${name}: ${address}`)
  return lines.length === 0 ? [] : [{ heading: 'Lists you have had looked at', lines }]
}

const pastedByMe = async ({ tx, me, cell }: Mine): Promise<Held[]> => {
  const rows = await tx
    .selectFrom('services.draft')
    .select(['name', 'pasted'])
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .orderBy('made_at')
    .execute()
  const lines = rows.map(({ name, pasted }) => `${name}: ${pasted}`)
  return lines.length === 0
    ? []
    : [{ heading: 'Listings you pasted and have not listed yet', lines }]
}

/** What waits on the desk of whoever co-ordinates a place; nobody else sees any of it. */
export const servicesNews = async ({ tx, cell }: Acting): Promise<News[]> => {
  const drafts = await listDrafts(tx, cell)
  const changes = await listChanges({ tx, cell })
  return [
    ...(drafts.length > 0
      ? [{ text: 'A listing waits to be checked', href: servicesRoutes.desk }]
      : []),
    ...(changes.length > 0
      ? [{ text: 'A service has told you that something changed', href: servicesRoutes.desk }]
      : []),
  ]
}

export const servicesErase = async ({ tx, me, cell }: Acting): Promise<void> => {
  for (const table of ['services.draft', 'services.trial'] as const)
    await tx.deleteFrom(table).where('cell_id', '=', cell).where('by_id', '=', me).execute()
  await tx
    .deleteFrom('services.vouch')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
}
