import type { FormFacts } from '../../../platform/http/route.ts'
import { ChooseAudience, choicesFor, type FacetKind } from '../../people/people.ts'
import type { Facet } from './offer.view.tsx'

type Props = { name: string; kind: FacetKind; facets: Facet[]; form: FormFacts }

/** Who may see one thing that a peer says. Unless they choose, it is those who might meet them. */
export const WhoSees = ({ name, kind, facets, form }: Props) => {
  const audience = facets.find((facet) => facet.kind === kind)?.audience ?? 'might meet'
  return (
    <ChooseAudience
      id={name}
      name={name}
      label="Who may see it?"
      value={form.typed[name]?.[0] ?? audience}
      choices={choicesFor({ kind, audience }, true)}
      error={form.errors[name]}
    />
  )
}
