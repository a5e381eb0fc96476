import type { Ask } from '../../../platform/http/route.ts'
import { hashOfCode, paperCode } from '../../people/people.ts'

/** Makes the code with which each of these posts may be claimed, once. */
export const addSlips = async (
  ask: Ask,
  organisation: string,
  posts: readonly string[],
): Promise<void> => {
  const { secrets } = ask.house
  await ask.tx
    .insertInto('workforce.post_key')
    .values(
      posts.map((post_id) => {
        const id = ask.newId('timeless slip')
        return {
          cell_id: ask.cell,
          post_id,
          organisation_id: organisation,
          id,
          code_hash: hashOfCode(secrets, paperCode(secrets, 'post', id)),
          made_at: ask.now,
        }
      }),
    )
    .execute()
}

/** Ends the code of a post: its slip opens nothing any more. A claim that was made with it stays. */
export const endSlip = (ask: Ask, post: string) =>
  ask.tx
    .deleteFrom('workforce.post_key')
    .where('cell_id', '=', ask.cell)
    .where('post_id', '=', post)
    .execute()

/** The codes of an organisation's posts, as they are printed. Whether one was used is not among what it may know. */
export const listSlips = async (ask: Ask, organisation: string) => {
  const rows = await ask.tx
    .selectFrom('workforce.post_key as slip')
    .innerJoin('workforce.post as post', (on) =>
      on.onRef('post.cell_id', '=', 'slip.cell_id').onRef('post.id', '=', 'slip.post_id'),
    )
    .select(['slip.id', 'post.id as post', 'post.title', 'post.reference'])
    .$narrowType<{ reference: string }>()
    .where('slip.cell_id', '=', ask.cell)
    .where('slip.organisation_id', '=', organisation)
    .where('post.ended_on', 'is', null)
    .orderBy('post.title')
    .orderBy('post.reference')
    .execute()
  return rows.map((row) => ({ ...row, code: paperCode(ask.house.secrets, 'post', row.id) }))
}
