import { choice, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, notHere, page, type Ask } from '../../../platform/http/route.ts'
import { isAboutSomething, proposalErrors, type Typed } from '../rules/proposal.ts'
import { proposalPath, stewardshipRoutes, type ProposalKind } from '../stewardship.routes.ts'
import { listRules } from '../thresholds.ts'
import { listConcepts, listThemes } from '../vocabulary.ts'
import { remember } from '../writing.ts'
import { proposeView } from './propose.view.tsx'

const kinds = ['new', 'change', 'saying', 'retire', 'rule'] as const

const readKnown = async ({ tx }: Ask) => ({
  concepts: await listConcepts(tx),
  themes: (await listThemes(tx)).map(({ name }) => name),
  rules: await listRules(tx),
})

export const proposePage = page({
  path: stewardshipRoutes.propose,
  for: 'members',
  read: async (ask) => {
    const kind = kinds.find((one) => one === (ask.query['kind'] ?? 'new'))
    const about = ask.query['about'] ?? ''
    const known = await readKnown(ask)
    if (!kind || !isAboutSomething({ kind, about }, known)) return notHere()
    return { kind: kind satisfies ProposalKind, about, ...known }
  },
  view: proposeView,
})

const fields = {
  kind: choice(kinds, 'Choose what you would like to change'),
  about: line({ max: 80 }),
  name: line({ max: 120 }),
  both: line({ max: 200 }),
  hint: line({ max: 200 }),
  theme: line({ max: 80 }),
  broader: line({ max: 80 }),
  words: line({ max: 80 }),
  value: line({ max: 10 }),
  why: text({ max: 2000 }),
  signed: line({ max: 60 }),
}

export const propose = act({
  path: stewardshipRoutes.propose,
  for: 'members',
  page: proposePage,
  fields,
  act: async (ask, form) => {
    const known = await readKnown(ask)
    if (!isAboutSomething(form, known))
      return mend({ kind: 'Choose something that is in the list' })
    const errors = proposalErrors(form, known)
    if (Object.keys(errors).length > 0) return mend(errors)
    const id = ask.newId('proposal')
    await remember(ask, id)
    await ask.tx
      .insertInto('stewardship.proposal')
      .values({
        id,
        kind: form.kind,
        ...columnsOf(form),
        why: form.why,
        signed: form.signed || null,
        by_id: ask.me,
        made_at: ask.now,
      })
      .execute()
    return go(proposalPath(id))
  },
})

/** Only what this kind of proposal is about: what else was typed is not kept. */
const columnsOf = (typed: Typed) => {
  if (typed.kind === 'rule') return { rule_name: typed.about, value: Number(typed.value) }
  const concept_id = typed.kind === 'new' ? null : typed.about
  if (typed.kind === 'saying') return { concept_id, words: typed.words }
  if (typed.kind === 'retire') return { concept_id }
  return {
    concept_id,
    name: typed.name,
    you_both: typed.both,
    about: typed.hint || null,
    theme: typed.theme,
    broader_id: typed.broader || null,
  }
}
