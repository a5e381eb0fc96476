import { londonDay } from '../../../platform/clock.ts'
import { line } from '../../../platform/http/fields.ts'
import { act, go, mend, page, type Ask } from '../../../platform/http/route.ts'
import { sealAddress } from '../keep/asked.ts'
import { sendLink } from '../keep/link.ts'
import { getService, type Service } from '../listing.ts'
import { monthsAfter } from '../rules/fresh.ts'
import { servicesRoutes } from '../services.routes.ts'
import { COORDINATORS } from './desk.ts'
import { sendView } from './send.view.tsx'

export const sendPage = page({
  path: servicesRoutes.sendTo,
  for: COORDINATORS,
  read: async (ask) => ({
    service: await getService(ask.tx, ask.cell, ask.params['service'] ?? ''),
    sent: ask.query['sent'] === 'yes',
  }),
  view: sendView,
})

const looksLikeAddress = (text: string) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u.test(text)

/** The coordinator's word: they know who runs it, and say where the link goes. */
export const send = act({
  path: servicesRoutes.sendTo,
  for: COORDINATORS,
  page: sendPage,
  fields: { address: line({ max: 254 }) },
  act: async (ask, form) => {
    const service = await getService(ask.tx, ask.cell, ask.params['service'] ?? '')
    if (form.address === '' && !service.email)
      return mend({ address: 'Write the address that the link should go to' })
    if (form.address !== '' && !looksLikeAddress(form.address))
      return mend({ address: 'Write a whole email address, like name@example.org' })
    if (form.address !== '') await keepAddress(ask, service, form.address)
    await sendLink(ask, service, 'claim')
    return go(`/services/desk/send/${service.id}?sent=yes`)
  },
})

const keepAddress = async (ask: Ask, service: Service, address: string): Promise<void> => {
  await ask.hold({ organisation: service.organisationId })
  const address_sealed = await sealAddress(ask, service, address)
  await ask.tx
    .insertInto('services.keeping')
    .values({
      cell_id: service.cell,
      service_id: service.id,
      organisation_id: service.organisationId,
      claimed_through: 'coordinator',
      next_return_on: monthsAfter(londonDay(ask.now), 3),
      address_sealed,
    })
    .onConflict((conflict) =>
      conflict.columns(['cell_id', 'service_id']).doUpdateSet({ address_sealed }),
    )
    .execute()
}
