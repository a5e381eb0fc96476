import { daysAfter, londonDay, minutesAfter } from '../../../../platform/clock.ts'
import { choices, line, text } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { isUuid } from '../../../../platform/ids.ts'
import { hashOfCode, paperCode } from '../../../people/people.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { begunSlipPath, routes } from '../../introductions.routes.ts'
import { beginView } from './begin.view.tsx'
import { sealForCode } from './sealed-for-code.ts'
import { slipView } from './slip.view.tsx'

const referrers = ['referrer']

/** What one has begun: when, until when it waits, and whether it was picked up, if the person says so. */
const listBegun = ({ tx, cell, me, now }: Ask) =>
  tx
    .selectFrom('introductions.begun_told')
    .select(['id', 'begun_at as begunAt', 'stands_until as until', 'picked_up as pickedUp'])
    .where('cell_id', '=', cell)
    .where('referrer_id', '=', me)
    .where('stands_until', '>', now)
    .orderBy('begun_at', 'desc')
    .execute()

export const beginPage = page({
  path: routes.beginWith,
  for: referrers,
  read: async (ask) => ({
    begun: await listBegun(ask),
    days: await ruleValue(ask.tx, 'begun_stands_days'),
  }),
  view: beginView,
})

const fields = {
  name: line({
    max: 60,
    missing: 'Write the name they want to be called. It need not be their real one',
  }),
  words: text({
    max: 4000,
    missing: 'Write what they say, in their words. One sentence is enough',
  }),
  agreed: choices(['adult', 'typed']),
}

/** Puts down, for a code, what somebody says: whoever types it cannot read it again. */
export const begin = act({
  path: routes.beginWith,
  for: referrers,
  page: beginPage,
  fields,
  act: async (ask, form) => {
    if (form.agreed.length < 2)
      return mend({ agreed: 'Ask them both things, and tick what they say yes to' })
    const id = ask.newId('timeless begun')
    const code = paperCode(ask.house.secrets, 'begun', id)
    const code_hash = hashOfCode(ask.house.secrets, code)
    await ask.tx
      .insertInto('introductions.begun_told')
      .values({
        cell_id: ask.cell,
        id,
        referrer_id: ask.me,
        agreed_on: londonDay(ask.now),
        begun_at: ask.now,
        stands_until: daysAfter(ask.now, await ruleValue(ask.tx, 'begun_stands_days')),
        code_hash,
      })
      .execute()
    await ask.hold({ secret: code_hash })
    await ask.tx
      .insertInto('introductions.begun')
      .values({ cell_id: ask.cell, id, code_hash, ...sealForCode(code, id, form) })
      .execute()
    return go(begunSlipPath(id))
  },
})

// Long enough to print it, short enough that nobody finds it in an open window later.
const SHOWN_MINUTES = 15

/** The slip to hand over, for a quarter of an hour, to whoever began it. */
export const begunSlipPage = page({
  path: routes.begunSlip,
  for: referrers,
  read: async (ask) => {
    const id = ask.params['id']
    const begun = isUuid(id) && (await listBegun(ask)).find((one) => one.id === id)
    if (!begun) return notHere()
    const shown = begun.begunAt > minutesAfter(ask.now, -SHOWN_MINUTES)
    return {
      code: shown ? paperCode(ask.house.secrets, 'begun', begun.id) : null,
      until: begun.until,
      origin: ask.origin,
    }
  },
  view: slipView,
})
