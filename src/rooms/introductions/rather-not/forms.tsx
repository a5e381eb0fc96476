import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { routes } from '../introductions.routes.ts'
import type { RunBy } from './rather-not.ts'

export const Named = ({ form }: { form: FormFacts }) => (
  <Form action={routes.ratherNotNamed} csrf={form.csrf} once={form.once}>
    <Input
      name="email"
      type="email"
      label="An email address they might use"
      hint="We turn it into a code and forget the address, so we cannot show it to you again. We never say whether anybody uses it here. If they may use more than one, add each."
      autocomplete="off"
      value={form.typed['email']?.[0]}
      error={form.errors['email']}
    />
    <Button variant="secondary" preventDoubleClick>
      Keep us apart
    </Button>
  </Form>
)

export const FromOrganisation = ({ runBy, form }: { runBy: RunBy[]; form: FormFacts }) => (
  <Form action={routes.ratherNotFrom} csrf={form.csrf} once={form.once}>
    <Select
      name="from"
      label="An organisation or one of its services"
      hint="For example, because people know you there."
      value={form.typed['from']?.[0]}
      error={form.errors['from']}
      items={[{ value: '', text: 'Choose from the list' }, ...itemsOf(runBy)]}
    />
    <Button variant="secondary" preventDoubleClick>
      Nobody from there
    </Button>
  </Form>
)

const itemsOf = (runBy: RunBy[]) =>
  runBy.flatMap((one, at) => [
    ...(runBy[at - 1]?.organisation === one.organisation
      ? []
      : [{ value: `organisation ${one.organisation}`, text: `Anyone at ${one.behind}` }]),
    { value: `service ${one.service}`, text: `${one.name} (${one.behind})` },
  ])
