import { londonDay } from '../../../platform/clock.ts'
import { sealFor } from '../../../platform/crypto/sealed.ts'
import { choice, line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import type { Service } from '../listing.ts'
import { monthsAfter } from '../rules/fresh.ts'
import { servicesRoutes } from '../services.routes.ts'
import { askedView } from './asked.view.tsx'
import { beKept, change } from './keeping.ts'
import { linkEnded, takeLink } from './link.ts'

export const MONTHS = { month: 1, 'three months': 3, 'six months': 6, never: null } as const

export const askedPage = page({
  path: servicesRoutes.asked,
  for: 'everyone',
  read: async (ask) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return null
    const row = await ask.tx
      .selectFrom('services.keeping')
      .select('return_every')
      .where('cell_id', '=', taken.service.cell)
      .where('service_id', '=', taken.service.id)
      .executeTakeFirst()
    return { taken, every: row?.return_every ?? 'three months' }
  },
  view: askedView,
})

const looksLikeAddress = (text: string) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text)

const fields = {
  every: choice(['month', 'three months', 'six months', 'never'], 'Choose how often'),
  address: line({ max: 254 }),
}

export const asked = act({
  path: servicesRoutes.asked,
  for: 'everyone',
  page: askedPage,
  fields,
  act: async (ask, form) => {
    const taken = await takeLink(ask, 'claim')
    if (!taken) return mend(linkEnded)
    if (form.address !== '' && !looksLikeAddress(form.address))
      return mend({ address: 'Write a whole email address, like name@example.org' })
    await beKept(ask, taken)
    await change(ask, taken.service, {})
    const months = MONTHS[form.every]
    await ask.tx
      .updateTable('services.keeping')
      .set({
        return_every: form.every,
        next_return_on: months === null ? null : monthsAfter(londonDay(ask.now), months),
        ...(form.address === ''
          ? {}
          : { address_sealed: await sealAddress(ask, taken.service, form.address) }),
      })
      .where('cell_id', '=', taken.service.cell)
      .where('service_id', '=', taken.service.id)
      .execute()
    return go(`${taken.base}?done=saved`)
  },
})

/** An address that nobody sees: sealed under a key of the listing's own. */
export const sealAddress = async (
  { house }: Ask,
  { id }: Pick<Service, 'id'>,
  address: string,
): Promise<Buffer> => {
  const key = (await house.keys.get([id])).get(id) ?? (await house.keys.make(id))
  return sealFor(key, id, `keeping|${id}`, address).blob
}
