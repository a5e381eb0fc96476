import type { Ask } from '../../../platform/http/route.ts'

/** Ends the asking, and says why. */
export const endRequest = async (
  ask: Ask,
  request: string,
  state: 'met' | 'closed',
  because: 'met someone' | 'stopped asking',
): Promise<void> => {
  await ask.tx
    .updateTable('introductions.request')
    .set({ state, ended_at: ask.now, ended_because: because })
    .where('cell_id', '=', ask.cell)
    .where('id', '=', request)
    .execute()
}
