import type { Kith } from '../../../../test/harness/harness.ts'
import { inDatabase } from '../keep/claiming.neighbour.ts'

/** A group that finds its people without Kith, and keeps its page. */
export const addGroup = async (kith: Kith, name: string): Promise<void> => {
  await inDatabase(
    kith,
    `with made as (insert into services.service (cell_id, id, organisation_id, name, words, how, join_words, email)
       select cell_id, gen_random_uuid(), id, $1, 'We meet', 'group', 'Come', $2 from places.organisation
       where name = 'Mad as Larks' returning cell_id, id, organisation_id)
     insert into services.keeping (cell_id, service_id, organisation_id, claimed_through, next_return_on)
     select cell_id, id, organisation_id, 'link', '2026-12-01' from made`,
    [name, `${name}@group.example`],
  )
}
