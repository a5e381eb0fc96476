import { londonDay } from '../../../platform/clock.ts'
import type { Acting } from '../../../platform/acting.ts'
import type { Kind, Level, Setting, State } from '../rules/kinds.ts'

/** The posts that whoever asks has claimed, the ones they are in first. Nobody else can read it. */
export const listHoldings = ({ tx, me, cell }: Acting) =>
  tx
    .selectFrom('workforce.holding as holding')
    .innerJoin('workforce.post as post', (on) =>
      on.onRef('post.cell_id', '=', 'holding.cell_id').onRef('post.id', '=', 'holding.post_id'),
    )
    .innerJoin('places.organisation as organisation', (on) =>
      on
        .onRef('organisation.cell_id', '=', 'post.cell_id')
        .onRef('organisation.id', '=', 'post.organisation_id'),
    )
    .select(['holding.id', 'holding.since', 'holding.until', 'post.id as post', 'post.title'])
    .select(['post.level', 'post.statement_id as statement', 'organisation.name as organisation'])
    .select(['post.kind', 'post.setting', 'post.pay', 'post.hours', 'post.state', 'post.reference'])
    .select(['post.fixed_until as fixedUntil'])
    .where('holding.cell_id', '=', cell)
    .where('holding.person_id', '=', me)
    .orderBy('holding.until', (order) => order.desc().nullsFirst())
    .orderBy('holding.since', 'desc')
    .$narrowType<{ kind: Kind; level: Level; setting: Setting; state: State; reference: string }>()
    .execute()

export type Holding = Awaited<ReturnType<typeof listHoldings>>[number]

export type Claimed = 'claimed' | 'yours already' | 'no such slip' | 'taken'

/** Claims the post of a slip. The slip is the proof: the database lets nobody in without it. */
export const claim = async (acting: Acting, code_hash: Buffer, since: string): Promise<Claimed> => {
  const { tx, me, cell, now } = acting
  await acting.hold({ person: me, cell, secret: code_hash })
  const slip = await tx
    .selectFrom('workforce.post_key')
    .select('post_id')
    .where('cell_id', '=', cell)
    .where('code_hash', '=', code_hash)
    .executeTakeFirst()
  if (!slip) return 'no such slip'
  const mine = (await listHoldings(acting)).find((one) => one.post === slip.post_id && !one.until)
  if (mine) return 'yours already'
  const done = await tx
    .insertInto('workforce.holding')
    .values({
      cell_id: cell,
      id: acting.newId('timeless holding'),
      post_id: slip.post_id,
      person_id: me,
      code_hash,
      since,
      claimed_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!done) return 'taken'
  await forgetCode(acting, done.id)
  return 'claimed'
}

// It has opened the post. A slip that ends later must not take the claim with it.
const forgetCode = ({ tx, cell }: Acting, id: string) =>
  tx
    .updateTable('workforce.holding')
    .set({ code_hash: null })
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .execute()

/** Says that one has left a post. The post itself stays as its organisation says it. */
export const leavePost = async ({ tx, me, cell, now }: Acting, id: string): Promise<boolean> => {
  const done = await tx
    .updateTable('workforce.holding')
    .set({ until: londonDay(now) })
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .where('id', '=', id)
    .where('until', 'is', null)
    .executeTakeFirst()
  return done.numUpdatedRows > 0n
}
