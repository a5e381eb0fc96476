import { notHere, page } from '../../../platform/http/route.ts'
import { localityOfCell, readCell } from '../../places/places.ts'
import { getPost } from '../posts.ts'
import { findStatement } from '../statements.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { postView } from './post.view.tsx'

export const postPage = page({
  path: workforceRoutes.post,
  for: 'everyone',
  read: async (ask) => {
    const cell = readCell(ask.params['cell']) ?? notHere()
    const post = await getPost(ask.tx, cell, ask.params['id'])
    const statement = await findStatement(ask.tx, post.statement)
    return { post, statement: statement ?? null, locality: await localityOfCell(ask.tx, cell) }
  },
  view: postView,
})
