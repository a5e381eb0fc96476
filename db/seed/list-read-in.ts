import stock from './stock/feed.json' with { type: 'json' }
import type { House } from '../../src/platform/acting.ts'
import { listReadIn } from '../../src/rooms/services/services.ts'

const CELL = 1

/** Lists what the sample's invented list tells of, with the house's own reading, so that it is shown like every other. */
export const listInvented = async (house: House): Promise<void> => {
  await listReadIn(house, CELL)
  await house.door.open('kith_jobs', {}, (tx) =>
    tx
      .updateTable('places.organisation')
      .set({ invented: true })
      .where('cell_id', '=', CELL)
      .where('source', '=', `read in from ${stock.name}`)
      .execute(),
  )
}
