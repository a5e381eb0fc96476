import { choice, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { beginDraft } from '../drafts/begin-draft.ts'
import { whoFields } from '../drafts/who-fields.ts'
import { makingRoutes } from '../making.routes.ts'
import type { Brought } from '../rules/brought.ts'
import { kinds } from '../rules/version.ts'
import { beginView } from './begin.view.tsx'
import { listKeptOpen } from './kept-open.ts'
import { readBrought } from './read-brought.ts'

export const beginPage = page({
  path: makingRoutes.begin,
  for: 'members',
  read: async (ask) => ({
    places: await listKeptOpen(ask.tx),
    answers: ask.query['answers'] ?? '',
  }),
  view: beginView,
})

const fields = {
  title: line({ max: 200, missing: 'Write what it is called' }),
  kind: choice(kinds, 'Choose what kind of thing it is'),
  'made-by': line({ max: 300, missing: 'Write who makes it: the name of your group or team' }),
  'made-for': line({ max: 300 }),
  answers: line({ max: 40 }),
  shape: choice(['lines', 'csv', 'json'], 'Choose how it is written'),
  brought: text({ max: 1_000_000 }),
  source: line({ max: 500 }),
  open: choice(['yes', 'no'], 'Choose who may see the draft'),
  ...whoFields,
}

/** Begins a draft from nothing, or from a list, a table or a file that somebody has. */
export const begin = act({
  path: makingRoutes.begin,
  for: 'members',
  page: beginPage,
  fields,
  act: async (ask, form) => {
    const read: Brought = readBrought(form.shape, form.brought)
    if (read.problems.length > 0) return mend({ brought: read.problems.join('. ') })
    const places = await listKeptOpen(ask.tx)
    const place = places.find(({ id }) => id === form.answers)
    if (form.answers !== '' && !place) return mend({ answers: 'Choose from the list' })
    const to = await beginDraft(ask, {
      from: null,
      kind: form.kind,
      title: form.title,
      madeBy: form['made-by'],
      madeFor: form['made-for'] || null,
      source: form.source || null,
      placedIn: place?.id ?? null,
      openHere: form.open === 'yes',
      who: { name: form.name, cameAs: form['came-as'], paid: form.paid },
      items: read.items.map((item) => ({ ...item, from: null, doing: null })),
    })
    return go(to)
  },
})
