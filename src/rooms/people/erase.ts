import type { Acting } from '../../platform/acting.ts'

/** Takes away what somebody said about themself, and where they belonged. */
export const erase = async ({ tx, me }: Acting): Promise<void> => {
  await tx.deleteFrom('people.facet').where('person_id', '=', me).execute()
  await tx.deleteFrom('people.role_held').where('person_id', '=', me).execute()
  await tx.deleteFrom('people.member').where('person_id', '=', me).execute()
}
