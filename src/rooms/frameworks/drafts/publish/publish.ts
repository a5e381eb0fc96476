import { text } from '../../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../../platform/http/route.ts'
import { makingRoutes } from '../../making.routes.ts'
import { listLinked } from '../../reading/frameworks.ts'
import { versionAt } from '../../reading/reading.routes.ts'
import { keptWithoutReason, missingFrom } from '../../rules/ready.ts'
import { standsOn } from '../draft.ts'
import { listDraftItems } from '../items.ts'
import { listStanding } from '../notes-of-all.ts'
import { listSeats } from '../seats.ts'
import { isOver, linkEnded, takeSeat, type Sitting } from '../take-seat.ts'
import { findHindrance } from './hindrance.ts'
import { publishView } from './publish.view.tsx'
import { writeVersion } from './write-version.ts'

const readAll = async (ask: Ask, sitting: Sitting) => {
  const { draft } = sitting
  const items = await listDraftItems(ask.tx, draft)
  const seats = await listSeats(ask.tx, draft.cell, draft.id)
  // Whoever was sent a link and has said nothing was invited, and did not take part.
  const tookPart = seats.filter(({ linked, takenAt }) => !linked || takenAt !== null)
  const onSomething = standsOn(draft) !== null
  return {
    sitting,
    items,
    tookPart,
    standing: await listStanding(ask.tx, draft),
    missing: missingFrom({ onSomething, items, tookPart: tookPart.length }),
    hindrance: draft.overAt === null ? await findHindrance(ask.tx, draft) : null,
    asksKept: onSomething && keptWithoutReason(items),
  }
}

export type ToPublish = Awaited<ReturnType<typeof readAll>>

export const publishPage = page({
  path: makingRoutes.publish,
  for: 'everyone',
  read: async (ask) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return null
    return sitting.keeps ? readAll(ask, sitting) : notHere()
  },
  view: publishView,
})

/** Publishes a draft: from then on nothing of it changes, and it has an address for ever. */
export const publish = act({
  path: makingRoutes.publish,
  for: 'everyone',
  page: publishPage,
  fields: {
    'decided-by': text({ max: 500, missing: 'Write who decided, and how' }),
    why: text({ max: 4000, missing: 'Write why you made it' }),
    'kept-why': text({ max: 1000 }),
  },
  act: async (ask, form) => {
    const sitting = await takeSeat(ask)
    if (!sitting) return linkEnded
    if (!sitting.keeps) return notHere()
    if (sitting.draft.overAt !== null) return isOver
    const all = await readAll(ask, sitting)
    if (all.hindrance) return mend({ why: all.hindrance.words })
    if (all.missing.length > 0) return mend({ why: all.missing.join(' ') })
    if (all.asksKept && form['kept-why'] === '')
      return mend({
        'kept-why': 'Write why you kept what you kept. One reason for all of it will do',
      })
    const version = await writeVersion(ask, all, {
      decidedBy: form['decided-by'],
      why: form.why,
      keptWhy: form['kept-why'] || null,
    })
    const linked = (await listLinked(ask.tx, [version])).get(version)!
    return go(versionAt(linked))
  },
})
