import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { FormPage, errorList } from '../../../ui/form/form-page.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Service } from '../listing.ts'
import { claimOf, oneService } from '../services.routes.ts'

type Facts = { service: Service }

const crumbsOf = ({ cell, id }: Service) => [
  { text: 'The page of the group', href: oneService(cell, id) },
]

export const claimView = ({ service }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Keep a group’s page up to date',
  crumbs: crumbsOf(service),
  body: (
    <FormPage
      action={claimOf(service)}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Keep this page up to date"
      lede="If you help run this group or service, its page is yours to keep. You need no account and no password."
      submit="Send the link"
      beside={<a href={oneService(service.cell, service.id)}>Not now</a>}
    >
      <p>
        We send a link to the address that the group has given
        {service.email ? (
          <>
            : <strong>{service.email}</strong>
          </>
        ) : (
          ''
        )}
        . Whoever opens it can mend the page, say how many places are free, and pause it. It works
        for 30 days, and you can ask for a new one at any time.
      </p>
      {service.email ? null : (
        <p>
          No address stands on this page. If the group has given one in private, the link goes
          there. If not, ask the coordinator of your area, who can send it to you.
        </p>
      )}
    </FormPage>
  ),
})

export const claimSentView = ({ service }: Facts): PageView => ({
  title: 'Look in your post',
  crumbs: crumbsOf(service),
  body: (
    <>
      <h1>Look in the group’s post</h1>
      <Lede>
        If the group has given an address, a link is on its way there. It comes within a few
        minutes.
      </Lede>
      <p>
        Nothing came? Look among the unwanted messages. If the address is an old one, ask the
        coordinator of your area: they can send the link to a new one when they know who you are.
      </p>
      <p>
        <a href={oneService(service.cell, service.id)}>Back to the page</a>
      </p>
    </>
  ),
})
