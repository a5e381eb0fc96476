import { act, go, mend, notHere } from '../../../platform/http/route.ts'
import { makingRoutes } from '../making.routes.ts'
import { minePage } from '../mine/mine.ts'
import { getFramework } from '../reading/frameworks.ts'
import { listKept, listNewest } from '../standing.ts'
import { beginNext } from './begin-following.ts'

/** Begins the next version of what somebody keeps. It follows whom the version before followed. */
export const nextVersion = act({
  path: makingRoutes.next,
  for: 'members',
  page: minePage,
  fields: {},
  act: async (ask) => {
    const framework = await getFramework(ask.tx, ask.params['slug'] ?? '')
    if (!(await listKept(ask)).includes(framework.id)) return notHere()
    const [newest] = await listNewest(ask.tx, [framework.id])
    if (!newest) return mend({ next: 'It has no version yet that another could follow' })
    return go(await beginNext(ask, framework, { own: newest.id, from: newest.from }))
  },
})
