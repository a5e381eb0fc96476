import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { Qr } from '../../../ui/kith/qr.tsx'
import type { Service } from '../listing.ts'
import { Meets } from '../near/listed.tsx'
import { RunBy, whereInWords } from '../said.tsx'
import { oneService } from '../services.routes.ts'

type Facts = { service: Service; origin: string; today: string }

export const posterView = ({ service, origin, today }: Facts): PageView => ({
  title: 'A poster of a group',
  crumbs: [{ text: 'The page of the group', href: oneService(service.cell, service.id) }],
  body: (
    <>
      <p class="kith-no-print">Print this page: on paper only the poster is left.</p>
      <Sheet service={service} origin={origin} today={today} />
    </>
  ),
})

/** A sheet for a wall: what it is, how to come, and a code that leads to what is true today. */
export const Sheet = ({ service, origin, today }: Facts) => (
  <section>
    <h1 dir="auto">{service.name}</h1>
    <Lede>
      <span dir="auto">{service.words}</span>
    </Lede>
    <RunBy service={service} />
    <p>
      <strong>To join:</strong> <span dir="auto">{service.joinWords}</span>
    </p>
    <Meets service={service} today={today} />
    <p>
      <strong>Where:</strong> {whereInWords(service)}
    </p>
    <Qr
      address={`${origin}${oneService(service.cell, service.id)}`}
      label="A code for a phone: it leads to the page of this group"
    />
    <p>
      {origin}
      {oneService(service.cell, service.id)}
    </p>
  </section>
)
