import type { Workshop } from '../../platform/http/room.ts'

/**
 * For somebody without an address: puts on the list of whoever is beside them that there is news, and of
 * what kind. Undefined for everybody who can be written to, and for those who have nobody beside them.
 */
export const tellHelper = (
  shop: Workshop,
  person: string,
  about: number,
): Promise<string | undefined> =>
  shop.door.open('kith_jobs', {}, async (tx) => {
    const beside = await tx
      .selectFrom('people.beside')
      .select(['cell_id', 'person_id', 'helper_id'])
      .where('person_id', '=', person)
      .executeTakeFirst()
    if (!beside) return undefined
    await tx
      .insertInto('people.to_tell')
      .values({ ...beside, about, since: shop.clock() })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return beside.helper_id
  })
