import type { Tx } from '../../../platform/database/door.ts'
import { notHere } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'

export type Draft = {
  id: string
  name: string
  organisation: string
  sector: string | null
  words: string
  how: string
  join: string
  outcode: string | null
  private: boolean
  email: string | null
  phone: string | null
  url: string | null
  pasted: string
}

const drafts = (tx: Tx, cell: number) =>
  tx
    .selectFrom('services.draft')
    .where('cell_id', '=', cell)
    .select(['id', 'name', 'organisation_name as organisation', 'sector', 'words', 'how'])
    .select(['join_words as join', 'outcode', 'venue_confidential as private'])
    .select(['email', 'phone', 'url', 'pasted'])

export const listDrafts = (tx: Tx, cell: number): Promise<Draft[]> =>
  drafts(tx, cell).orderBy('made_at').orderBy('id').execute()

/** @throws NotHere */
export const getDraft = async (tx: Tx, cell: number, id: string | undefined): Promise<Draft> => {
  if (!isUuid(id)) return notHere()
  return (await drafts(tx, cell).where('id', '=', id).executeTakeFirst()) ?? notHere()
}

export const deleteDraft = async (tx: Tx, cell: number, id: string): Promise<void> => {
  await tx.deleteFrom('services.draft').where('cell_id', '=', cell).where('id', '=', id).execute()
}
