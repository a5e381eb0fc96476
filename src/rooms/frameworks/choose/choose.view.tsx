import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import type { Locality, Organisation } from '../../places/places.ts'
import type { Framework, Version } from '../reading/facts.ts'
import { versionAt } from '../reading/reading.routes.ts'
import { usedIn } from '../used/used.routes.ts'

type Facts = {
  framework: Framework
  version: Version
  whom: { place: boolean; organisations: Organisation[] }
  locality: Locality
  asked: string
}

export const chooseView = (facts: Facts, { form }: ViewFacts): PageView => {
  const { framework, version, whom, locality, asked } = facts
  const address = versionAt({ slug: framework.slug, number: version.number })
  return {
    title: 'Say who uses this version',
    crumbs: [
      { text: 'Values and frameworks', href: '/frameworks' },
      { text: framework.title, href: address },
    ],
    body: (
      <FormPage
        action={`${address}/choose`}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Say who uses this version"
        lede={`“${framework.title}”, version ${version.number}. What is chosen is public, with the reason. When a newer version comes, you are told, and may stay.`}
        submit="Save"
        beside={<a href={usedIn(locality.slug)}>What is used in {locality.name}</a>}
      >
        <Select
          name="whom"
          label="Who is it about?"
          value={form.typed['whom']?.[0] ?? asked}
          error={form.errors['whom']}
          items={[
            { value: '', text: 'Choose one' },
            ...(whom.place ? [{ value: 'place', text: `${locality.name}, as a place` }] : []),
            ...whom.organisations.map(({ id, name, invented }) => ({
              value: id,
              text: invented ? `${name} (invented)` : name,
            })),
          ]}
        />
        <Radios
          name="uses"
          label="Do they use it?"
          value={form.typed['uses']?.[0] ?? 'yes'}
          error={form.errors['uses']}
          items={[
            { value: 'yes', text: 'Yes, this version' },
            { value: 'no', text: 'No, not any more' },
          ]}
        />
        <Textarea
          name="why"
          label="Why, and who decided?"
          hint="If you stay with an older version, say why here."
          rows={4}
          value={form.typed['why']?.[0] ?? ''}
          error={form.errors['why']}
        />
      </FormPage>
    ),
  }
}
