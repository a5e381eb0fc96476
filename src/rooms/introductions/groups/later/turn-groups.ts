import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'

/** Every hour: new groups are noticed in every place, and each on its way takes the step that is due. */
export const turnGroups = (shop: Workshop): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const cells = await tx
      .selectFrom('introductions.group_willing')
      .select('cell_id')
      .distinct()
      .execute()
    for (const { cell_id: cell } of cells) await later(tx, 'introductions.notice-groups', { cell })
    const due = await tx
      .selectFrom('introductions.small_group')
      .select(['cell_id', 'id'])
      .where('step', 'in', ['asking people', 'asking peers', 'agreeing'])
      .where('turns_at', '<=', shop.clock())
      .execute()
    for (const { cell_id: cell, id: group } of due)
      await later(tx, 'introductions.turn-group', { cell, group })
  })
