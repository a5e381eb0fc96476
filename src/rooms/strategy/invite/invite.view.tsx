import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Locality, Organisation } from '../../places/places.ts'
import { callIn, strategyRoutes } from '../strategy.routes.ts'
import { theCall } from '../the-call.ts'

type Facts = { locality: Locality; organisations: Organisation[]; chosen: string; part: string }

export const inviteView = (facts: Facts, { form }: ViewFacts): PageView => ({
  title: 'Invite an organisation to answer',
  crumbs: [
    { text: 'The call, answered', href: strategyRoutes.call },
    { text: facts.locality.name, href: callIn(facts.locality.slug) },
  ],
  body:
    facts.organisations.length === 0 ? (
      <Nobody />
    ) : (
      <FormPage
        action={strategyRoutes.invite}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Invite an organisation to answer"
        lede="You get a link to send to them. Whoever has it can answer for that organisation for 30 days, without an account."
        submit="Make the link"
      >
        <Select
          name="organisation"
          label={`Which organisation in ${facts.locality.name}?`}
          value={form.typed['organisation']?.[0] ?? facts.chosen}
          error={form.errors['organisation']}
          items={[{ value: '', text: 'Choose one' }, ...facts.organisations.map(organisationItem)]}
        />
        <Select
          name="part"
          label="Is there one thing you want them to answer?"
          hint="They can answer the others too."
          value={form.typed['part']?.[0] ?? facts.part}
          error={form.errors['part']}
          items={[
            { value: '', text: 'They choose' },
            ...theCall.map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <p>
          Send it only to somebody who can speak for them, such as a chief executive or the group
          itself. What they write is public at once, with the name they give.
        </p>
      </FormPage>
    ),
})

const organisationItem = ({ id, name, sector, invented }: Organisation) => ({
  value: id,
  text: `${name} (${sector}${invented ? ', invented' : ''})`,
})

const Nobody = () => (
  <>
    <h1>Invite an organisation to answer</h1>
    <Lede>No organisation is listed in your area yet, so there is nobody to invite.</Lede>
  </>
)
