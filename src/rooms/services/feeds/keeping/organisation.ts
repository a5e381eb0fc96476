import type { Tx } from '../../../../platform/database/door.ts'
import type { Runner } from '../rules/listing.ts'
import { sectorOf } from '../rules/runner.ts'
import type { Feed } from './feed.ts'
import { idIn } from './ids.ts'

const detailsOf = ({ description, email, website, logo, uri }: Runner) => ({
  description,
  email,
  website,
  logo,
  uri,
})

const findByName = (tx: Tx, cell: number, name: string) =>
  tx
    .selectFrom('places.organisation')
    .where('cell_id', '=', cell)
    .where('name', '=', name)
    .select('id')
    .executeTakeFirst()

const writeIdentifiers = async (tx: Tx, feed: Feed, cell: number, id: string, runner: Runner) => {
  await tx
    .deleteFrom('places.organisation_identifier')
    .where('cell_id', '=', cell)
    .where('organisation_id', '=', id)
    .execute()
  const rows = runner.identifiers.map((one) => ({
    cell_id: cell,
    organisation_id: id,
    id: idIn(feed.id, 'identifier', id, one.kind, one.identifier),
    scheme: one.scheme,
    kind: one.kind,
    identifier: one.identifier,
  }))
  if (rows.length > 0)
    await tx
      .insertInto('places.organisation_identifier')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

const sourceOf = (feed: Feed) => `read in from ${feed.name}`

/** Somebody who keeps a page of this organisation has said what is right of it. */
const isKept = async (tx: Tx, cell: number, id: string): Promise<boolean> => {
  const claimed = await tx
    .selectFrom('services.service')
    .where('cell_id', '=', cell)
    .where('organisation_id', '=', id)
    .where('claimed_on', 'is not', null)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return claimed !== undefined
}

/**
 * Who runs it, in this cell. One of the same name that is listed already is it, and only what this feed itself
 * said of an organisation is written over by what it says now.
 */
export const writeOrganisation = async (
  tx: Tx,
  feed: Feed,
  cell: number,
  runner: Runner,
  today: string,
): Promise<string> => {
  const own = idIn(feed.id, 'organisation', cell, runner.key ?? `called ${runner.name}`)
  const named = await findByName(tx, cell, runner.name)
  if (named && named.id !== own) return named.id
  if (named && (await isKept(tx, cell, own))) return own
  const details = detailsOf(runner)
  const says = { name: runner.name, ...details }
  await tx
    .insertInto('places.organisation')
    .values({
      cell_id: cell,
      id: own,
      ...says,
      sector: sectorOf(runner),
      invented: false,
      source: sourceOf(feed),
      listed_on: today,
    })
    .onConflict((conflict) => conflict.columns(['cell_id', 'id']).doUpdateSet(says))
    .execute()
  await writeIdentifiers(tx, feed, cell, own, runner)
  return own
}
