import type { House } from '../../src/platform/acting.ts'
import { writeFindable } from '../../src/rooms/services/findable.ts'
import type { Sample } from './sample.ts'

/** By what the services are found follows from what they say. */
export const makeFindable = async ({ door }: House, { tables }: Sample): Promise<void> => {
  for (const { cell_id } of tables['places.cell']) {
    const here = tables['services.service'].filter((service) => service.cell_id === cell_id)
    const ids = here.map(({ id }) => id)
    await door.open('kith_jobs', {}, (tx) => writeFindable(tx, cell_id, ids))
  }
}
