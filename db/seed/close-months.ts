import type { House } from '../../src/platform/acting.ts'
import type { Workshop } from '../../src/platform/http/room.ts'
import { rooms } from '../../src/rooms.ts'

const closing = ['services.close-month', 'introductions.close-month']

// Nothing is written to anybody while months are closed.
const nobodyToWrite = { send: async () => undefined, close: () => undefined }

/**
 * Closes the last month of the sample, and works out what letting go of a wish would change, with the
 * house's own jobs: so that every figure is counted and none invented.
 */
export const closeMonths = async (house: House): Promise<void> => {
  const workshop: Workshop = { ...house, mail: nobodyToWrite, origin: '' }
  const jobs = rooms.flatMap((room) => room.jobs?.(workshop) ?? [])
  for (const job of jobs) if (closing.includes(job.name)) await job.run({})
  const letGo = jobs.find(({ name }) => name === 'introductions.letting-go')!
  for (const { cell_id, id } of await listAsking(house))
    await letGo.run({ cell: cell_id, request: id })
}

const listAsking = (house: House) =>
  house.door.open('kith_jobs', {}, (tx) =>
    tx
      .selectFrom('introductions.request')
      .select(['cell_id', 'id'])
      .where('state', '=', 'asking')
      .orderBy('asked_at')
      .execute(),
  )
