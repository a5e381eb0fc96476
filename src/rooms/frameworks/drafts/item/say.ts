import { minutesAfter } from '../../../../platform/clock.ts'
import { choice, choices, text } from '../../../../platform/http/fields.ts'
import { act, go, mend, type Ask } from '../../../../platform/http/route.ts'
import { TooMany } from '../../../../platform/http/trouble.ts'
import { makingRoutes } from '../../making.routes.ts'
import { getDraftItem } from '../items.ts'
import { sayings } from '../notes.ts'
import { isOver, linkEnded, takeSeat, type Sitting } from '../take-seat.ts'
import { draftItemPage } from './item.ts'

const AN_HOUR = 60

const fields = {
  says: choice(sayings, 'Choose whether you comment, propose or object'),
  said: text({ max: 2000, missing: 'Write what you think, and why' }),
  wording: text({ max: 2000 }),
  publish: choices(['yes']),
}

/** Whoever sits at the draft says something of an item: a comment, a proposal, an objection. */
export const sayOfItem = act({
  path: makingRoutes.say,
  for: 'everyone',
  page: draftItemPage,
  fields,
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (sitting.draft.overAt !== null) return isOver
    const item = await getDraftItem(ask.tx, sitting.draft, ask.params['item'])
    if (form.says === 'propose' && form.wording === '')
      return mend({ wording: 'Write the words you would have instead' })
    if (form.says !== 'propose' && form.wording !== '')
      return mend({ says: 'You wrote other words. To put them forward, choose to propose' })
    await notTooMany(ask, sitting)
    await ask.tx
      .insertInto('frameworks.draft_note')
      .values({
        cell_id: sitting.draft.cell,
        draft_id: sitting.draft.id,
        id: ask.newId('note'),
        item_id: item.id,
        seat_id: sitting.seat.id,
        says: form.says,
        words: form.said,
        wording: form.wording || null,
        publish: form.says === 'object' && form.publish.length > 0,
        said_at: ask.now,
      })
      .execute()
    await haveTakenPart(ask, sitting)
    return go(`${sitting.base}/item/${item.id}#what-people-say`)
  },
})

// Whoever says something takes part, and is named when it is published.
const haveTakenPart = async ({ tx, now }: Ask, { draft, seat }: Sitting): Promise<void> => {
  if (seat.takenAt !== null) return
  await tx
    .updateTable('frameworks.draft_seat')
    .set({ taken_at: now })
    .where('cell_id', '=', draft.cell)
    .where('draft_id', '=', draft.id)
    .where('id', '=', seat.id)
    .execute()
}

const notTooMany = async ({ tx, now }: Ask, { draft, seat }: Sitting): Promise<void> => {
  const { count } = await tx
    .selectFrom('frameworks.draft_note')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('cell_id', '=', draft.cell)
    .where('draft_id', '=', draft.id)
    .where('seat_id', '=', seat.id)
    .where('said_at', '>', minutesAfter(now, -60))
    .executeTakeFirstOrThrow()
  if (count >= AN_HOUR) throw new TooMany('notes')
}
