import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { ChooseAudience } from '../choosing-audience.tsx'
import type { FacetKind } from '../facets.ts'
import { peopleRoutes } from '../people.routes.ts'
import type { Audience } from '../rules/audience.ts'

export type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  audience: Audience
  words: string | null
}

const headings: Record<FacetKind, string> = {
  name: 'Your name',
  words: 'Your own words',
  asking: 'What you said when you asked',
  'something else': 'Something else, in your words',
  times: 'When and where you can meet',
  experience: 'Something you have lived',
  contact: 'How to reach you',
  'access need': 'What you need to take part',
}

/** One thing somebody has said about themself: change who may see it, or take it back. */
export const OneFacet = ({
  facet,
  concepts,
  form,
}: {
  facet: Facet
  concepts: Record<string, string>
  form: FormFacts
}) => (
  <Card
    heading={facet.concept ? sentence(concepts[facet.concept] ?? '') : headings[facet.kind]}
    headingLevel={3}
  >
    {facet.words ? <OwnWords>{facet.words}</OwnWords> : null}
    <Form action={peopleRoutes.audience} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="facet" value={facet.id} />
      <ChooseAudience id={`audience-${facet.id}`} label="Who may see it?" value={facet.audience} />
      <div class="nhsuk-button-group">
        <Button variant="secondary" small>
          Save who may see it
        </Button>
        <button class="kith-link-button" type="submit" formaction={peopleRoutes.withdraw}>
          Take this back
        </button>
      </div>
    </Form>
  </Card>
)
