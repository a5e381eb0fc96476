import type { Workshop } from '../../../../platform/http/room.ts'

/** What nobody picked up in its time is erased, with all that was known of it. */
export const forgetBegun = (shop: Workshop): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const old = await tx
      .selectFrom('introductions.begun_told')
      .select(['cell_id', 'id'])
      .where('stands_until', '<=', shop.clock())
      .execute()
    for (const { cell_id, id } of old)
      await tx
        .deleteFrom('introductions.begun_told')
        .where('cell_id', '=', cell_id)
        .where('id', '=', id)
        .execute()
  })
