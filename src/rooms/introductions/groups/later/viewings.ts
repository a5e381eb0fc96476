import type { Tx } from '../../../../platform/database/door.ts'
import type { Viewing } from '../../../people/people.ts'

/** Those of a small group who may see somebody before they agree; and, once it meets, the peer beside it. */
export const groupViewings = async (tx: Tx, cell: number, person: string): Promise<Viewing[]> => {
  const glimpses = await tx
    .selectFrom('introductions.group_glimpse as glimpse')
    .innerJoin('introductions.group_yes as yes', (join) =>
      join
        .onRef('yes.cell_id', '=', 'glimpse.cell_id')
        .onRef('yes.group_id', '=', 'glimpse.group_id')
        .onRef('yes.person_id', '=', 'glimpse.owner_id'),
    )
    .select(['glimpse.viewer_id', 'yes.part'])
    .where('glimpse.cell_id', '=', cell)
    .where('glimpse.owner_id', '=', person)
    .execute()
  const beside = await tx
    .selectFrom('introductions.group_member')
    .select('person_id')
    .where('cell_id', '=', cell)
    .where('beside_id', '=', person)
    .where('person_id', '<>', person)
    .execute()
  const near = { nearness: 'might meet' } as const
  return [
    ...glimpses.map(({ viewer_id, part }) => ({
      ...near,
      viewer: viewer_id,
      side: part === 'peer' ? ('offering' as const) : ('asking' as const),
    })),
    ...beside.map(({ person_id }) => ({ ...near, viewer: person_id, side: 'offering' as const })),
  ]
}
