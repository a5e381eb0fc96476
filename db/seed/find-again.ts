import type { House } from '../../src/platform/acting.ts'
import { writeFindable } from '../../src/rooms/services/findable.ts'

type Listed = { cell_id: number; id: string }

/** By what the services are found follows from what they say. */
export const makeFindable = async ({ door }: House, services: readonly Listed[]): Promise<void> => {
  const byCell = Map.groupBy(services, ({ cell_id }) => cell_id)
  for (const [cell, here] of byCell) {
    const ids = here.map(({ id }) => id)
    await door.open('kith_jobs', {}, (tx) => writeFindable(tx, cell, ids))
  }
}
