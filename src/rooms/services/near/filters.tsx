import { Details } from '../../../ui/content/details.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { kindsOfTag, type KindOfTag } from '../rules/choices.ts'
import { servicesRoutes } from '../services.routes.ts'
import { milesChoices, type Asked } from './questions.ts'

const labels: Record<KindOfTag, { label: string; any: string }> = {
  how: { label: 'How it meets', any: 'Any way' },
  for: { label: 'For whom', any: 'Anyone' },
  language: { label: 'Language', any: 'Any language' },
  access: { label: 'Getting in and being there', any: 'Anything' },
}

const hasChosen = (asked: Asked) =>
  asked.miles !== undefined || Object.keys(labels).some((kind) => asked[kind as KindOfTag])

type Props = { asked: Asked; wrong: string | undefined }

/** The questions of a search. It is sent as an address, so that it can be kept and shared. */
export const Filters = ({ asked, wrong }: Props) => (
  <form action={servicesRoutes.near} method="get" role="search" class="kith-no-print">
    <Input
      name="place"
      label="Where?"
      hint="A postcode or its first half, like BS5, a town, or an area. Kith keeps none of it."
      spellcheck={false}
      autocomplete="postal-code"
      width={20}
      value={asked.place}
      error={wrong}
    />
    <Input
      name="what"
      label="What is it about? (if you like)"
      hint="In your own words, like hearing voices, or a new baby."
      value={asked.what}
    />
    <Details summary="How, for whom, language, getting in" open={hasChosen(asked)}>
      {(Object.keys(labels) as KindOfTag[]).map((kind) => (
        <Select
          name={kind}
          label={labels[kind].label}
          value={asked[kind] ?? ''}
          items={[
            { value: '', text: labels[kind].any },
            ...Object.entries(kindsOfTag[kind]).map(([value, text]) => ({ value, text })),
          ]}
        />
      ))}
      <Select
        name="miles"
        label="How far, if you gave a postcode or a town"
        value={asked.miles === undefined ? '' : String(asked.miles)}
        items={[
          { value: '', text: 'The whole area, and 10 miles over its border' },
          ...milesChoices.map((miles) => ({ value: String(miles), text: `Within ${miles} miles` })),
        ]}
      />
    </Details>
    <Button>Look</Button>
  </form>
)
