import { open } from '../../platform/crypto/seal.ts'
import type { Workshop } from '../../platform/http/room.ts'
import { keepWith, returnWith } from './services.routes.ts'

type Wanted = {
  service: string
  what: string
  ends: Date
  email: string | null
  sealed: Buffer | null
}

const findLink = (shop: Workshop, cell: number, id: string): Promise<Wanted | undefined> =>
  shop.door.open('kith_jobs', {}, (tx) =>
    tx
      .selectFrom('services.link as link')
      .innerJoin('services.service as service', (on) =>
        on
          .onRef('service.cell_id', '=', 'link.cell_id')
          .onRef('service.id', '=', 'link.service_id'),
      )
      .leftJoin('services.keeping as keeping', (on) =>
        on
          .onRef('keeping.cell_id', '=', 'link.cell_id')
          .onRef('keeping.service_id', '=', 'link.service_id'),
      )
      .where('link.cell_id', '=', cell)
      .where('link.id', '=', id)
      .select(['link.service_id as service', 'link.what', 'link.ends_at as ends'])
      .select(['service.email', 'keeping.address_sealed as sealed'])
      .executeTakeFirst(),
  )

// The address given in private stands before the one that everyone sees.
const addressOf = async (shop: Workshop, { service, sealed, email }: Wanted) => {
  if (!sealed) return email
  const key = (await shop.keys.get([service])).get(service)
  return (key && open(key, `keeping|${service}`, sealed)) ?? email
}

/** Sends a listing's link to whoever keeps it. The letter says nothing of what the group is about. */
export const sendListingLink = async (shop: Workshop, cell: number, id: string): Promise<void> => {
  const link = await findLink(shop, cell, id)
  if (!link || link.ends < shop.clock()) return
  const to = await addressOf(shop, link)
  if (!to) return
  const token = shop.secrets.linkToken(id)
  if (link.what === 'claim')
    await shop.mail.send({
      to,
      subject: 'The page of your group',
      lines: [
        'Somebody who runs your group asked for this link. With it you can mend your page on Kith, say how many places are free, and pause it. There is no account and no password.',
        `${shop.origin}${keepWith(cell, token)}`,
        'It works for 30 days. Share it with those who run the group and with nobody else. If nobody of you asked for it, you need do nothing: nothing changes by itself.',
      ],
    })
  else
    await shop.mail.send({
      to,
      subject: 'Three short questions about your group',
      lines: [
        'Is there room? How long is the wait? Has anything changed? It takes less than a minute, and there is no sign-in.',
        `${shop.origin}${returnWith(cell, token)}`,
        'You can skip this one. How often it comes is yours to say, never included.',
      ],
    })
}
