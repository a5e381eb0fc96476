import { londonDay } from '../../../platform/clock.ts'
import { choice, line } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { getPost } from '../posts.ts'
import { states } from '../rules/kinds.ts'
import { listStatementsOf } from '../statements.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { changeView } from './change.view.tsx'
import { changePost } from './keep-posts.ts'
import { LEADS, leading } from './leading.ts'

const ownPost = async (ask: Ask) => {
  const organisation = await leading(ask)
  const post = await getPost(ask.tx, ask.cell, ask.params['id'])
  return post.organisationId === organisation.id ? { post, organisation } : notHere()
}

export const changePage = page({
  path: workforceRoutes.change,
  for: LEADS,
  read: async (ask) => {
    const { post, organisation } = await ownPost(ask)
    return { post, statements: await listStatementsOf(ask.tx, ask.cell, organisation.id) }
  },
  view: changeView,
})

const nows = [...states, 'ended'] as const

const fields = {
  now: choice(nows, 'Choose how the post stands now'),
  statement: line({ max: 60 }),
}

/** Says how a post stands, and what its role is. What it is otherwise comes with the sheet. */
export const changeOne = act({
  path: workforceRoutes.change,
  for: LEADS,
  page: changePage,
  fields,
  act: async (ask, form) => {
    const { post, organisation } = await ownPost(ask)
    const own = await listStatementsOf(ask.tx, ask.cell, organisation.id)
    const statement = own.find(({ id }) => id === form.statement)
    if (form.statement !== '' && !statement) return mend({ statement: 'Choose from the list' })
    const today = londonDay(ask.now)
    const stands = form.now === 'ended' ? { ended_on: today } : { state: form.now }
    await changePost(ask, post.id, {
      ...stands,
      statement_id: statement?.id ?? null,
      said_on: today,
    })
    return go(workforceRoutes.desk)
  },
})
