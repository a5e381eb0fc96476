import { page } from '../../../platform/http/route.ts'
import { listCited } from '../../frameworks/frameworks.ts'
import { leadOf } from '../desk/leading.ts'
import { findStatement, getStatement, listAdapted, listDrawn } from '../statements.ts'
import { workforceRoutes } from '../workforce.routes.ts'
import { statementView } from './statement.view.tsx'

export const statementPage = page({
  path: workforceRoutes.statement,
  for: 'everyone',
  read: async (ask) => {
    const statement = await getStatement(ask.tx, ask.params['id'])
    return {
      statement,
      parent: (await findStatement(ask.tx, statement.from)) ?? null,
      adapted: await listAdapted(ask.tx, statement.id),
      drawn: await listDrawn(ask.tx, statement.id),
      version: statement.version
        ? ((await listCited(ask.tx, [statement.version]))[0] ?? null)
        : null,
      leads: leadOf(ask) !== undefined,
    }
  },
  view: statementView,
})
