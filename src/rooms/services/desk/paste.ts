import { text } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { readPasted, type Pasted } from '../rules/paste.ts'
import { servicesRoutes } from '../services.routes.ts'
import { COORDINATORS } from './desk.ts'
import { pasteView } from './paste.view.tsx'

const MOST = 200

export const pastePage = page({
  path: servicesRoutes.paste,
  for: COORDINATORS,
  read: async () => ({}),
  view: pasteView,
})

export const paste = act({
  path: servicesRoutes.paste,
  for: COORDINATORS,
  page: pastePage,
  fields: { pasted: text({ max: 200_000, missing: 'Paste the rows or the letter here' }) },
  act: async (ask, form) => {
    const read = readPasted(form.pasted)
    if (read.length === 0)
      return mend({
        pasted: 'We found no group in this. Put a name at the start of each row or paragraph',
      })
    if (read.length > MOST)
      return mend({
        pasted: `Paste ${MOST} at a time. This holds ${read.length}, so nothing was kept`,
      })
    await ask.tx
      .insertInto('services.draft')
      .values(read.map((one) => rowOf(ask, one)))
      .execute()
    return go(servicesRoutes.desk)
  },
})

const orNull = (typed: string) => (typed === '' ? null : typed)

const rowOf = (ask: Ask, one: Pasted) => ({
  cell_id: ask.cell,
  id: ask.newId('draft'),
  by_id: ask.me,
  name: one.name.slice(0, 120),
  organisation_name: one.organisation.slice(0, 120),
  words: one.words.slice(0, 2000),
  how: one.how,
  join_words: one.join.slice(0, 600),
  outcode: orNull(one.outcode),
  email: orNull(one.email.slice(0, 254)),
  phone: orNull(one.phone.slice(0, 40)),
  url: orNull(one.url.slice(0, 300)),
  pasted: one.pasted.slice(0, 10_000),
  made_at: ask.now,
})
