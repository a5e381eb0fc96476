import { londonDay } from '../../../../platform/clock.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Listing } from '../rules/listing.ts'
import type { Feed } from './feed.ts'
import { whereIs, type Gazetteer } from './gazetteer.ts'
import { idIn } from './ids.ts'
import { writeOrganisation } from './organisation.ts'
import { allSaid, columnsOf, partNames, type Part } from './parts.ts'
import { clearPlaces, writePlaces, type Whose } from './places-rows.ts'
import { writePart } from './rows.ts'
import { firstFeed, keepByHand, keepSaid, listSaid, mayWrite, type Say } from './sources.ts'
import { findStanding, type Standing } from './standing.ts'
import { writeFindable } from '../../findable.ts'
import { writeAbout, writeTags } from './tags.ts'

export type Writing = { feed: Feed; cell: number; gazetteer: Gazetteer; at: Date }

export const newServiceId = (feed: Feed, cell: number, external: string): string =>
  idIn(feed.id, 'service', cell, external)

/** Lists a service for the first time, with nothing around it yet. */
const begin = async (tx: Tx, { feed, cell, at }: Writing, listing: Listing): Promise<string> => {
  const id = newServiceId(feed, cell, listing.external)
  const organisation = await writeOrganisation(tx, feed, cell, listing.runner, londonDay(at))
  await tx
    .insertInto('services.service')
    .values({
      cell_id: cell,
      id,
      organisation_id: organisation,
      name: listing.name,
      words: '',
      how: 'not said',
      join_words: '',
      venue_confidential: listing.confidential,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

const isEmpty = (value: unknown): boolean => value === null || value === '' || value === 'not said'

const columnsToWrite = (say: Say, standing: Standing, columns: ReturnType<typeof columnsOf>) =>
  Object.fromEntries(
    Object.entries(columns).filter(([field, value]) => {
      const stands = standing.columns[field as keyof typeof columns]
      return value !== stands && mayWrite(say, field, isEmpty(stands))
    }),
  )

/** Where nobody may know where it is, a feed's places are not even kept beside. */
const withoutPlaces = (listing: Listing): Listing => ({
  ...listing,
  confidential: true,
  places: [],
})

const hide = async (tx: Tx, whose: Whose): Promise<void> => {
  await clearPlaces(tx, whose)
  await tx
    .updateTable('services.service')
    .set({ venue_confidential: true, outcode: null })
    .where('cell_id', '=', whose.cell)
    .where('id', '=', whose.service)
    .execute()
}

const writeParts = async (
  tx: Tx,
  writing: Writing,
  whose: Whose,
  listing: Listing,
  parts: readonly Part[],
): Promise<void> => {
  // Times hang on places, so these come first.
  if (parts.includes('location')) await writePlaces(tx, whose, listing, writing.gazetteer)
  const again =
    parts.includes('location') && !parts.includes('schedule') ? (['schedule'] as const) : []
  for (const part of [...parts, ...again])
    if (part !== 'location') await writePart(tx, whose, part, listing)
}

/** What is said so far; what was there before any feed said a thing is noted as written by hand. */
const sayOf = async (
  tx: Tx,
  whose: Whose,
  standing: Standing,
  begun: boolean,
  at: Date,
): Promise<Say> => {
  const { cell, service, feed } = whose
  if (begun) return { feed, first: feed, said: [] }
  const said = await listSaid(tx, cell, service)
  if (said.length > 0) return { feed, first: firstFeed(said, cell, service), said }
  await keepByHand(tx, { ...whose, at }, standing.columns, standing.parts)
  return { feed, first: undefined, said: await listSaid(tx, cell, service) }
}

const partsToWrite = (
  say: Say,
  standing: Standing,
  values: readonly { field: string; value: string | null }[],
) =>
  partNames.filter((part) => {
    const now = values.find(({ field }) => field === part)!.value
    const then = say.said.find((one) => one.field === part && one.feed === say.feed)?.value ?? null
    return now !== then && mayWrite(say, part, !standing.parts.includes(part))
  })

/**
 * Writes what a feed says of a service into the table, as far as the feed has the say of it, and keeps all of
 * it beside. @returns the service
 */
export const writeListing = async (
  tx: Tx,
  writing: Writing,
  told: Listing,
  known: string | null,
): Promise<string> => {
  const { feed, cell, at, gazetteer } = writing
  const service = known ?? (await begin(tx, writing, told))
  const standing = (await findStanding(tx, cell, service))!
  const listing = told.confidential || standing.confidential ? withoutPlaces(told) : told
  const { organisation } = standing
  const whose = { cell, feed: feed.id, service, organisation, external: told.external }
  if (listing.confidential && !standing.confidential) await hide(tx, whose)
  const outcode = whereIs(gazetteer, listing)?.outcode ?? null
  const say = await sayOf(tx, whose, standing, known === null, at)
  await tx
    .updateTable('services.service')
    .set({
      ...columnsToWrite(say, standing, columnsOf(listing, outcode)),
      modified_at: listing.modifiedAt ?? at,
    })
    .where('cell_id', '=', cell)
    .where('id', '=', service)
    .execute()
  const values = allSaid(listing, outcode)
  await writeParts(tx, writing, whose, listing, partsToWrite(say, standing, values))
  await keepSaid(tx, { ...whose, feed, at }, values, say.said)
  await writeTags(tx, whose, listing, say)
  await writeAbout(tx, whose, listing, say, gazetteer)
  await writeFindable(tx, cell, [service])
  return service
}
