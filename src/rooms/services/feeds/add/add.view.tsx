import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Details } from '../../../../ui/content/details.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { feedsRoutes } from '../feeds.routes.ts'

export const crumbs = [
  { text: 'Your page', href: '/me' },
  { text: 'Lists that are read in here', href: feedsRoutes.lists },
]

export const addView = (_: null, { form }: ViewFacts): PageView => ({
  title: 'Add a list',
  crumbs,
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>Add a list</h1>
      <Lede>
        Kith looks at the list first and tells you what it would bring. Nothing is listed until you
        say so.
      </Lede>
      <Form action={feedsRoutes.add} csrf={form.csrf} once={form.once}>
        <Input
          name="address"
          label="Address of the list"
          hint="It begins with https. A council’s often ends in /services. Everyone may see this address."
          spellcheck={false}
          value={form.typed['address']?.[0]}
          error={form.errors['address']}
        />
        <Input
          name="name"
          label="What you call it"
          hint="For example: Bristol City Council’s directory."
          value={form.typed['name']?.[0]}
          error={form.errors['name']}
        />
        <Input
          name="publisher"
          label="Who publishes it (if you know)"
          value={form.typed['publisher']?.[0]}
          error={form.errors['publisher']}
        />
        <Input
          name="licence"
          label="Its licence (if you know)"
          hint="For example: Open Government Licence v3.0. It stands beside everything that comes from this list."
          value={form.typed['licence']?.[0]}
          error={form.errors['licence']}
        />
        <Button>Look at it first</Button>
      </Form>
      <Details summary="What you need whoever runs this Kith for">
        <ul>
          <li>A list in a file, or at an address inside your own network, or without https.</li>
          <li>Reading a list again each night by itself.</li>
          <li>Starting to list services in an area where nothing is listed yet.</li>
        </ul>
      </Details>
    </>
  ),
})
