import { line } from '../../../platform/http/fields.ts'
import { act, mend, page, type Ask } from '../../../platform/http/route.ts'
import { membershipOf } from '../membership.ts'
import { hashOfCode, readCode } from '../paper-code.ts'
import { peopleRoutes } from '../people.routes.ts'
import { beginSession } from '../session.ts'
import { useCodeView } from './use-code.view.tsx'

export const useCodePage = page({
  path: peopleRoutes.paperCode,
  for: 'everyone',
  read: async (ask) => ({ beside: ask.viewer !== undefined }),
  view: useCodeView,
})

const wrong =
  'This code opens nothing. Check it with the paper, letter by letter. If you were given a newer paper, use the code on that one'

/**
 * Signs in with a code on paper. Whoever is signed in as themself while they use it is beside that
 * person: what they open is written down.
 */
export const signInByCode = act({
  path: peopleRoutes.paperCode,
  for: 'everyone',
  page: useCodePage,
  fields: { code: line({ max: 60, missing: 'Write the code from the paper' }) },
  act: async (ask, form) => {
    const account = await findByCode(ask, form.code)
    if (!account) return mend({ code: wrong })
    const beside = ask.viewer?.beside ?? ask.viewer?.person
    const who = await membershipOf(ask, account)
    const besideThem = beside === undefined || beside === account ? {} : { beside }
    const token = await beginSession(ask.tx, ask.house.secrets, { ...who, ...besideThem }, ask.now)
    return { to: peopleRoutes.me, session: { token } }
  },
})

const findByCode = async (ask: Ask, typed: string): Promise<string | undefined> => {
  const code = readCode(typed)
  if (!code) return undefined
  const code_hash = hashOfCode(ask.house.secrets, code)
  await ask.hold({ secret: code_hash })
  const account = await ask.tx
    .selectFrom('people.account')
    .select('id')
    .where('code_hash', '=', code_hash)
    .executeTakeFirst()
  if (account) await ask.hold({ person: account.id })
  return account?.id
}
