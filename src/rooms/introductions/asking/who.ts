import { list } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { listConcepts, listThemes, offered, type Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import { weights, type Weight } from '../rules/fit.ts'
import { findOpenRequest, followUp, openRequest, type Wish } from './draft.ts'
import { listMeet, putMeet } from './meet.ts'
import { listSteps } from './steps.ts'
import { whoView } from './who.view.tsx'

/** How many such wishes one can have: each one more means fewer people to ask. */
export const mostMeet = 3

/** Who somebody may say they are comes first; then everything that somebody may have lived. */
const whoTheyMayBe = async ({ tx }: Ask): Promise<Concept[]> => {
  const identity = new Set(
    (await listThemes(tx)).flatMap((theme) => (theme.identity ? [theme.name] : [])),
  )
  const all = offered(await listConcepts(tx))
  return [
    ...all.filter(({ theme }) => identity.has(theme)),
    ...all.filter(({ theme }) => !identity.has(theme)),
  ]
}

export const whoPage = page({
  path: routes.askWho,
  for: 'members',
  read: async (ask) => {
    const request = await findOpenRequest(ask)
    return {
      meet: request ? await listMeet(ask, request.id) : [],
      concepts: await whoTheyMayBe(ask),
      steps: await listSteps(ask),
    }
  },
  view: whoView,
})

export const saveWho = act({
  path: routes.askWho,
  for: 'members',
  page: whoPage,
  fields: { meet: list(mostMeet), 'meet-matters': list(mostMeet) },
  act: async (ask, form) => {
    const known = new Set((await whoTheyMayBe(ask)).map(({ id }) => id))
    const wishes: Wish[] = []
    for (const [at, concept] of form.meet.entries()) {
      const weight = form['meet-matters'][at] as Weight
      if (concept === '' || wishes.some((wish) => wish.concept === concept)) continue
      if (!known.has(concept)) return mend({ meet: 'Choose from the list' })
      if (!weights.includes(weight)) return mend({ 'meet-matters': 'Choose how much it matters' })
      wishes.push({ concept, weight })
    }
    const request = await openRequest(ask)
    await putMeet(ask, request.id, wishes)
    await followUp(ask, request)
    return go(routes.askCheck)
  },
})
