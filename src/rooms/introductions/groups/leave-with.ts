import type { Acting } from '../../../platform/acting.ts'
import type { Ask } from '../../../platform/http/route.ts'
import { listStandings } from './small/standing.ts'
import { stepOut } from './small/answering.ts'

/** Steps out of every small group in which one has seen this person, and out of a group that they hold. */
export const leaveGroupsWith = async (ask: Ask, person: string): Promise<void> => {
  const seen = await ask.tx
    .selectFrom('introductions.group_glimpse')
    .select('group_id')
    .where('cell_id', '=', ask.cell)
    .where('viewer_id', '=', ask.me)
    .where('owner_id', '=', person)
    .execute()
  const groups = new Set(seen.map((row) => row.group_id))
  for (const standing of await listStandings(ask))
    if (groups.has(standing.group) || standing.beside === person) await stepOut(ask, standing)
  await ask.tx
    .deleteFrom('introductions.group_joining')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .where('holder_id', '=', person)
    .execute()
}

/** Takes away everything that somebody asked, answered and held among groups. */
export const eraseGroups = async ({ tx, me, cell, later }: Acting): Promise<void> => {
  const asked = await tx
    .deleteFrom('introductions.group_asked')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .returning('group_id')
    .execute()
  for (const { group_id: group } of asked) await later('introductions.turn-group', { cell, group })
  for (const table of ['introductions.group_joining', 'introductions.group_willing'] as const)
    await tx.deleteFrom(table).where('cell_id', '=', cell).where('person_id', '=', me).execute()
  await tx
    .deleteFrom('introductions.group_held')
    .where('cell_id', '=', cell)
    .where('holder_id', '=', me)
    .execute()
}
