import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Service } from '../listing.ts'
import { sendTo, servicesRoutes } from '../services.routes.ts'

type Facts = { service: Service; sent: boolean }

export const sendView = ({ service, sent }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Send a group the link to its page',
  crumbs: [{ text: 'Listings of your place', href: servicesRoutes.desk }],
  body: sent ? (
    <>
      <h1>The link is on its way</h1>
      <Lede>Whoever opens it keeps the page of {service.name} from then on.</Lede>
      <p>
        <a href={servicesRoutes.desk}>Back to the listings</a>
      </p>
    </>
  ) : (
    <FormPage
      action={sendTo(service.id)}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Send them the link to their page"
      lede={`For ${service.name}. Only send it to somebody you know to run it: it is your word that they do.`}
      submit="Send the link"
      beside={<a href={servicesRoutes.desk}>Not now</a>}
    >
      <Input
        name="address"
        label="Email address"
        hint={
          service.email
            ? `Leave it empty to send it to ${service.email}, which stands on the page. Another address is kept locked away, and nobody sees it.`
            : 'It is kept locked away, and nobody sees it.'
        }
        type="email"
        value={form.typed['address']?.[0] ?? ''}
        error={form.errors['address']}
      />
    </FormPage>
  ),
})
