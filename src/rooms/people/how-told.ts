import type { Ask } from '../../platform/http/route.ts'
import { hasAddress } from './own-code.ts'

/** How somebody hears that there is news: by email, from whoever is beside them, or only here. */
export type HowTold = 'email' | 'beside' | 'here'

export const howTold = async (ask: Ask): Promise<HowTold> => {
  if (await hasAddress(ask)) return 'email'
  const beside = await ask.tx
    .selectFrom('people.beside')
    .select('since')
    .where('cell_id', '=', ask.cell)
    .where('person_id', '=', ask.me)
    .executeTakeFirst()
  return beside ? 'beside' : 'here'
}
