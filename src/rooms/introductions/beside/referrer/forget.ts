import type { Workshop } from '../../../../platform/http/room.ts'

/** What nobody picked up in its time is erased, with all that was known of it. */
export const forgetBegun = (shop: Workshop): Promise<void> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    await tx
      .deleteFrom('introductions.begun_told')
      .where('stands_until', '<=', shop.clock())
      .execute()
  })
