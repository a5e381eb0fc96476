import { londonDay } from '../../../platform/clock.ts'
import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'
import { hashOfCode, readCode } from '../../people/people.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { claim, leavePost, listHoldings, type Claimed } from './holdings.ts'
import { mineView } from './mine.view.tsx'

export const minePage = page({
  path: workforceRoutes.mine,
  for: 'members',
  read: async (ask) => ({ cell: ask.cell, holdings: await listHoldings(ask) }),
  view: mineView,
})

const problems: Readonly<Record<Exclude<Claimed, 'claimed'>, string>> = {
  'yours already': 'You have claimed this post already. It stands above',
  'no such slip': 'This code opens no post here. Look at the slip again, or ask for a new one',
  taken:
    'Somebody has claimed this post. If it is yours, ask whoever gave you the slip for a new one',
}

export const claimPost = act({
  path: workforceRoutes.mine,
  for: 'members',
  page: minePage,
  fields: { code: line({ max: 60, missing: 'Write the code that stands on the slip' }) },
  act: async (ask, form) => {
    const code = readCode(form.code)
    if (!code) return mend({ code: 'The code is four groups of four letters and numbers' })
    const claimed = await claim(ask, hashOfCode(ask.house.secrets, code), londonDay(ask.now))
    return claimed === 'claimed' ? go(workforceRoutes.mine) : mend({ code: problems[claimed] })
  },
})

export const sayLeft = act({
  path: workforceRoutes.leave,
  for: 'members',
  page: minePage,
  fields: {},
  act: async (ask) => {
    const id = ask.params['id']
    if (!isUuid(id) || !(await leavePost(ask, id))) return notHere()
    return go(workforceRoutes.mine)
  },
})
