import type { Acting } from '../../platform/acting.ts'

/** Takes away what somebody said about themself, and where they belonged. */
export const erase = async ({ tx, me }: Acting): Promise<void> => {
  for (const table of ['people.beside', 'people.paper_code'] as const)
    await tx.deleteFrom(table).where('person_id', '=', me).execute()
  await tx.deleteFrom('people.beside').where('helper_id', '=', me).execute()
  await tx.deleteFrom('people.facet').where('person_id', '=', me).execute()
  await tx.deleteFrom('people.role_held').where('person_id', '=', me).execute()
  await tx.deleteFrom('people.member').where('person_id', '=', me).execute()
}
