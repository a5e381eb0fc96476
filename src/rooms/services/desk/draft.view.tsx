import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { draftAt, servicesRoutes } from '../services.routes.ts'
import { Reach } from './draft-reach.tsx'
import { What } from './draft-what.tsx'
import type { Draft } from './drafts.ts'

type Facts = { draft: Draft }

export const draftView = ({ draft }: Facts, { form }: ViewFacts): PageView => ({
  title: 'Check a listing',
  crumbs: [{ text: 'Listings of your place', href: servicesRoutes.desk }],
  body: (
    <>
      <FormPage
        action={`${draftAt(draft.id)}/list`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Check it, then list it"
        lede="This is how it was read. Mend what is wrong; the group can do the rest itself."
        submit="List it"
        beside={<a href={servicesRoutes.desk}>Later</a>}
      >
        <Details summary="What was pasted">
          <pre class="kith-kept" dir="auto">
            {draft.pasted}
          </pre>
        </Details>
        <What draft={draft} form={form} />
        <Reach draft={draft} form={form} />
      </FormPage>
      <Form action={`${draftAt(draft.id)}/discard`} csrf={form.csrf} once={form.once}>
        <Button variant="secondary">Throw it away</Button>
      </Form>
    </>
  ),
})
