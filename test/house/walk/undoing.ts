import type { House } from '../../../src/platform/acting.ts'

class Undo extends Error {}

/**
 * While the work lasts, this house does everything for real and keeps nothing: every transaction is
 * undone at its end. So everybody can try every change on the same day.
 */
export const undoing = async <T>(house: House, work: () => Promise<T>): Promise<T> => {
  const { door } = house
  house.door = {
    ...door,
    open: async (role, as, inside) => {
      const kept: { result?: Awaited<ReturnType<typeof inside>> } = {}
      const undone = door.open(role, as, async (tx) => {
        kept.result = await inside(tx)
        throw new Undo()
      })
      await undone.catch((error: unknown) => {
        if (!(error instanceof Undo)) throw error
      })
      return kept.result!
    },
  }
  try {
    return await work()
  } finally {
    house.door = door
  }
}
