import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { ChooseAudience } from '../choosing-audience.tsx'
import type { FacetKind } from '../facets.ts'
import { peopleRoutes, takeBackPath } from '../people.routes.ts'
import type { Audience } from '../rules/audience.ts'
import { choicesFor } from '../rules/showing.ts'
import { tagsInWords, type TagKind } from '../rules/tags.ts'
import { tagsOf } from '../tags.ts'

export type Facet = {
  id: string
  kind: FacetKind
  concept: string | null
  tag: string | null
  audience: Audience
  words: string | null
}

/** One card: a facet, or all the tags of one kind together, which are changed together. */
export type Said = Facet & { tags: string[] }

const headings: Record<FacetKind, string> = {
  name: 'Your name',
  words: 'Your own words',
  asking: 'What you said when you asked',
  'something else': 'Something else, in your words',
  times: 'When and where you can meet',
  experience: 'Something you have lived',
  contact: 'How to reach you',
  'access need': 'What you need to take part',
  language: 'Languages you speak',
  way: 'Ways you are glad to meet',
  'time of week': 'Times that suit you',
  area: 'Where you can meet',
  near: 'Where you set out from',
}

/** What somebody has said, a card each; all of a kind that is chosen from a list on one. */
export const cardsOf = (facets: readonly Facet[]): Said[] => {
  const first = (facet: Facet) =>
    facets.find((one) => one === facet || (facet.tag !== null && one.kind === facet.kind))
  return facets
    .filter((facet) => first(facet) === facet)
    .map((facet) => ({
      ...facet,
      tags: facet.tag === null ? [] : tagsOf(facets, facet.kind as TagKind),
    }))
}

export const headingOf = (
  facet: Pick<Facet, 'kind' | 'concept'>,
  concepts: Record<string, string>,
): string => (facet.concept ? sentence(concepts[facet.concept] ?? '') : headings[facet.kind])

/** One thing somebody has said about themself: change who may see it, or take it back. */
export const OneFacet = ({
  facet,
  concepts,
  peer,
  form,
}: {
  facet: Said
  concepts: Record<string, string>
  peer: boolean
  form: FormFacts
}) => (
  <Card heading={headingOf(facet, concepts)} headingLevel={3}>
    {facet.words ? <OwnWords>{facet.words}</OwnWords> : null}
    {facet.tags.length > 0 ? (
      <p>{sentence(tagsInWords(facet.kind as TagKind, facet.tags))}</p>
    ) : null}
    <Form action={peopleRoutes.audience} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="facet" value={facet.id} />
      <ChooseAudience
        id={`audience-${facet.id}`}
        label={facet.tags.length > 1 ? 'Who may see them?' : 'Who may see it?'}
        value={facet.audience}
        choices={choicesFor(facet, peer)}
      />
      <div class="nhsuk-button-group">
        <Button variant="secondary" small>
          Save who may see it
        </Button>
        <a href={takeBackPath(facet.id)}>
          Take back<span class="nhsuk-u-visually-hidden"> {headingOf(facet, concepts)}</span>
        </a>
      </div>
    </Form>
  </Card>
)
