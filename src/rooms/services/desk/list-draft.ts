import { londonDay } from '../../../platform/clock.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { writeFindable } from '../findable.ts'

type Checked = {
  name: string
  organisation: string
  sector: string
  words: string
  how: string
  join: string
  outcode: string | null
  hidden: boolean
  email: string
  phone: string
  url: string | null
}

type Listed = { cell: number; id: string; organisationId: string }

/** Lists what a coordinator has checked, as theirs until the group itself takes it over. */
export const listDraft = async (ask: Ask, checked: Checked): Promise<Listed> => {
  const organisationId = await findOrList(ask, checked)
  const id = ask.newId('service')
  const listed = { cell: ask.cell, id, organisationId }
  await ask.tx
    .insertInto('services.service')
    .values({
      cell_id: ask.cell,
      id,
      organisation_id: organisationId,
      name: checked.name,
      words: checked.words,
      how: checked.how,
      join_words: checked.join,
      outcode: checked.outcode,
      venue_confidential: checked.hidden,
      email: checked.email === '' ? null : checked.email,
      phone: checked.phone === '' ? null : checked.phone,
      url: checked.url,
      modified_at: ask.now,
    })
    .execute()
  await ask.tx
    .insertInto('services.source')
    .values({
      cell_id: ask.cell,
      service_id: id,
      organisation_id: organisationId,
      field: 'words',
      origin: 'coordinator',
      value: checked.words,
      said_at: ask.now,
    })
    .execute()
  await writeFindable(ask.tx, ask.cell, [id])
  return listed
}

/** The organisation of that name, in whose name the rest of this transaction writes; listed when it was not. */
const findOrList = async (ask: Ask, { organisation, sector }: Checked): Promise<string> => {
  const known = await ask.tx
    .selectFrom('places.organisation')
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where('name', '=', organisation)
    .executeTakeFirst()
  const id = known?.id ?? ask.newId('organisation')
  await ask.hold({ organisation: id })
  if (!known)
    await ask.tx
      .insertInto('places.organisation')
      .values({
        cell_id: ask.cell,
        id,
        name: organisation,
        sector,
        invented: false,
        source: 'Listed by the coordinator of the place',
        listed_on: londonDay(ask.now),
      })
      .execute()
  return id
}
