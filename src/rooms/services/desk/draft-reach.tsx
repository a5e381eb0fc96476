import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { typedIn, type PartProps } from './draft-what.tsx'

export const Reach = ({ draft, form }: PartProps) => {
  const typed = typedIn(form)
  const once = form.typed['name'] !== undefined
  return (
    <>
      <Input
        name="outcode"
        label="Where? The first half of the postcode"
        width={5}
        spellcheck={false}
        value={typed('outcode', draft.outcode)}
        error={form.errors['outcode']}
      />
      <Checkboxes
        name="private"
        values={once ? (form.typed['private'] ?? []) : draft.private ? ['yes'] : []}
        error={form.errors['private']}
        items={[{ value: 'yes', text: 'The place must stay private, to keep people safe' }]}
      />
      <Input
        name="phone"
        label="Phone"
        type="tel"
        width={20}
        value={typed('phone', draft.phone)}
        error={form.errors['phone']}
      />
      <Input
        name="email"
        label="Email"
        type="email"
        value={typed('email', draft.email)}
        error={form.errors['email']}
      />
      <Input
        name="url"
        label="On the web"
        inputmode="url"
        value={typed('url', draft.url)}
        error={form.errors['url']}
      />
      <Checkboxes
        name="send"
        values={once ? (form.typed['send'] ?? []) : draft.email ? ['yes'] : []}
        error={form.errors['send']}
        items={[
          {
            value: 'yes',
            text: 'Send them the link now, so that they can keep the page themselves',
          },
        ]}
      />
    </>
  )
}
