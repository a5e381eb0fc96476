import { choices, line } from '../../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../../platform/http/route.ts'
import {
  hashOfCode,
  keepWords,
  listOwnFacets,
  readCode,
  setAudience,
} from '../../../people/people.ts'
import { openRequest } from '../../asking/draft.ts'
import { routes } from '../../introductions.routes.ts'
import { openWithCode } from './sealed-for-code.ts'
import { pickUpView } from './pick-up.view.tsx'

/** Where a slip leads: for everyone, because whoever holds one may not have been here before. */
export const pickUpPage = page({
  path: routes.begun,
  for: 'everyone',
  read: async (ask) => ({
    signedIn: ask.viewer !== undefined,
    joined: ask.viewer !== undefined && ask.viewer.cell !== 0,
  }),
  view: pickUpView,
})

const fields = {
  code: line({ max: 60, missing: 'Write the code from the slip' }),
  tell: choices(['yes']),
}

const wrong =
  'This code opens nothing. Check it with the slip, letter by letter. It may be used already, or too old. Then you can start by yourself'

/** Takes what was begun over into one's own words, where only oneself can read it. It is erased where it was. */
export const pickUp = act({
  path: routes.begun,
  for: 'members',
  page: pickUpPage,
  fields,
  act: async (ask, form) => {
    const said = await takeBegun(ask, form.code, form.tell.includes('yes'))
    if (!said) return mend({ code: wrong })
    await openRequest(ask)
    await keepSaid(ask, said)
    return go(routes.ask)
  },
})

/** Beside what somebody had written already, and for nobody else to read until they say so. */
const keepSaid = async (ask: Ask, said: { name: string; words: string }) => {
  const had = await listOwnFacets(ask)
  const own = had.find(({ kind }) => kind === 'asking')?.words
  const both = [own ? ask.open(own) : null, said.words].filter(Boolean).join('\n\n')
  if (!had.some(({ kind }) => kind === 'name')) await keepWords(ask, 'name', said.name, 'only me')
  await keepWords(ask, 'asking', both, 'only me')
  for (const { id, kind } of await listOwnFacets(ask))
    if (kind === 'asking') await setAudience(ask, id, 'only me')
}

const takeBegun = async (ask: Ask, typed: string, tell: boolean) => {
  const code = readCode(typed)
  if (!code) return undefined
  const code_hash = hashOfCode(ask.house.secrets, code)
  await ask.hold({ secret: code_hash })
  const told = await ask.tx
    .selectFrom('introductions.begun_told')
    .select(['id', 'referrer_id'])
    .where('cell_id', '=', ask.cell)
    .where('code_hash', '=', code_hash)
    .where('stands_until', '>', ask.now)
    .executeTakeFirst()
  // Whoever wrote it down with them is not the one whom it is for.
  const row =
    told && told.referrer_id !== ask.me
      ? await ask.tx
          .deleteFrom('introductions.begun')
          .where('cell_id', '=', ask.cell)
          .where('code_hash', '=', code_hash)
          .returning(['id', 'name_sealed', 'words_sealed'])
          .executeTakeFirst()
      : undefined
  if (row && tell)
    await ask.tx
      .updateTable('introductions.begun_told')
      .set({ picked_up: true })
      .where('cell_id', '=', ask.cell)
      .where('code_hash', '=', code_hash)
      .execute()
  await ask.hold({})
  return row && openWithCode(code, row)
}
