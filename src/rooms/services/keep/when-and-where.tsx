import type { FormFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Checkboxes } from '../../../ui/form/checkboxes.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import type { Service } from '../listing.ts'
import { languages } from '../rules/choices.ts'
import { dayChoices, oftenChoices, oftenOf } from './times.ts'

/** Choices as a form lists them. */
export const items = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, text]) => ({ value, text }))

type PartProps = { service: Service; form: FormFacts }

export const When = ({ service, form }: PartProps) => {
  const { often, day } = oftenOf(service.schedules)
  const [first] = service.schedules
  const typed = (name: string, stands: string) => form.typed[name]?.[0] ?? stands
  return (
    <>
      <Select
        name="often"
        label="How often?"
        value={typed('often', often)}
        error={form.errors['often']}
        items={items(oftenChoices).filter(({ value }) => value !== 'kept' || often === 'kept')}
      />
      <Select
        name="day"
        label="On which day?"
        value={typed('day', day)}
        error={form.errors['day']}
        items={items(dayChoices)}
      />
      <Input
        name="from"
        label="From (if you like)"
        hint="Like 11:00 or 6.30pm."
        width={5}
        value={typed('from', first?.opensAt?.slice(0, 5) ?? '')}
        error={form.errors['from']}
      />
      <Input
        name="to"
        label="Until (if you like)"
        width={5}
        value={typed('to', first?.closesAt?.slice(0, 5) ?? '')}
        error={form.errors['to']}
      />
    </>
  )
}

export const Where = ({ service, form }: PartProps) => (
  <>
    <Input
      name="outcode"
      label="Where? The first half of the postcode (if you like)"
      hint="Like BS5. It puts you on the map, roughly."
      spellcheck={false}
      width={5}
      value={form.typed['outcode']?.[0] ?? service.outcode ?? ''}
      error={form.errors['outcode']}
    />
    <Checkboxes
      name="private"
      label="Must the place stay private?"
      values={
        form.typed['how'] ? (form.typed['private'] ?? []) : service.venueConfidential ? ['yes'] : []
      }
      error={form.errors['private']}
      items={[
        {
          value: 'yes',
          text: 'Yes. We tell it to people ourselves, to keep them safe',
          hint: 'Then no postcode, address or point of it is kept anywhere in Kith.',
        },
      ]}
    />
  </>
)

export const Languages = ({ service, form }: PartProps) => (
  <Details summary="Languages">
    <Checkboxes
      name="language"
      label="Languages that are spoken or signed there"
      labelSize="m"
      small
      values={
        form.typed['how']
          ? (form.typed['language'] ?? [])
          : service.languages.flatMap(({ code }) => code ?? [])
      }
      error={form.errors['language']}
      items={items(languages)}
    />
  </Details>
)
