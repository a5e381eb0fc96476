import { choice, choices, line, text } from '../../../platform/http/fields.ts'
import { act, go, mend, page } from '../../../platform/http/route.ts'
import { readOutcode, spotsOf } from '../../places/places.ts'
import { readWeb } from '../keep/edit.ts'
import { sendLink } from '../keep/link.ts'
import { ways } from '../rules/choices.ts'
import { oneService, servicesRoutes } from '../services.routes.ts'
import { COORDINATORS } from './desk.ts'
import { draftView } from './draft.view.tsx'
import { deleteDraft, getDraft } from './drafts.ts'
import { listDraft } from './list-draft.ts'

export const SECTORS = ['user-led group', 'charity', 'social care', 'housing', 'NHS'] as const

export const draftPage = page({
  path: servicesRoutes.draft,
  for: COORDINATORS,
  read: async (ask) => ({ draft: await getDraft(ask.tx, ask.cell, ask.params['draft']) }),
  view: draftView,
})

const fields = {
  name: line({ max: 120, missing: 'Write what the group is called' }),
  organisation: line({ max: 120, missing: 'Write who runs it. A group of its own runs itself' }),
  sector: choice(SECTORS, 'Choose what kind of organisation runs it'),
  words: text({
    max: 2000,
    missing: 'Write a few words about it, as near to their own as you have',
  }),
  how: choice(Object.keys(ways) as (keyof typeof ways)[], 'Choose how it meets'),
  join: text({ max: 600, missing: 'Write how somebody comes for the first time' }),
  outcode: line({ max: 12 }),
  private: choices(['yes']),
  email: line({ max: 254 }),
  phone: line({ max: 40 }),
  url: line({ max: 300 }),
  send: choices(['yes']),
}

export const list = act({
  path: servicesRoutes.list,
  for: COORDINATORS,
  page: draftPage,
  fields,
  act: async (ask, form) => {
    const draft = await getDraft(ask.tx, ask.cell, ask.params['draft'])
    const url = readWeb(form.url)
    if (url === undefined) return mend({ url: 'Write a web address, like www.example.org' })
    const hidden = form.private.length > 0
    const outcode = hidden || form.outcode === '' ? null : (readOutcode(form.outcode) ?? null)
    if (
      !hidden &&
      form.outcode !== '' &&
      !(await spotsOf(ask.tx, [outcode ?? ''])).has(outcode ?? '')
    )
      return mend({ outcode: 'Write the first half of a postcode that there is, like BS5' })
    if (form.send.length > 0 && form.email === '')
      return mend({ email: 'Write the address that the link should go to' })
    const service = await listDraft(ask, { ...form, url, outcode, hidden })
    await deleteDraft(ask.tx, ask.cell, draft.id)
    if (form.send.length > 0) await sendLink(ask, service, 'claim')
    return go(oneService(service.cell, service.id))
  },
})

export const discard = act({
  path: servicesRoutes.discard,
  for: COORDINATORS,
  page: draftPage,
  fields: {},
  act: async (ask) => {
    const draft = await getDraft(ask.tx, ask.cell, ask.params['draft'])
    await deleteDraft(ask.tx, ask.cell, draft.id)
    return go(servicesRoutes.desk)
  },
})
