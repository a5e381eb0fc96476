import type { FormFacts } from '../../../../platform/http/route.ts'
import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { versionAt } from '../../reading/reading.routes.ts'
import type { Sitting } from '../take-seat.ts'
import type { HomeFacts } from './home.view.tsx'

/** What a draft stands on, and what has become of it or of that. */
export const StandsOn = ({ before, from, published, overtaken, sitting }: HomeFacts) => (
  <>
    {published ? (
      <InsetText>
        <p>
          This was published: <a href={versionAt(published)}>version {published.number}</a>. Nothing
          can be changed here any more.
        </p>
      </InsetText>
    ) : sitting.draft.overAt !== null ? (
      <InsetText>This draft was given up. It can be read, and nothing can be changed.</InsetText>
    ) : null}
    {from ? (
      <p>
        It adapts{' '}
        <a href={versionAt(from)}>
          {from.title}, version {from.number}
        </a>
        .
      </p>
    ) : null}
    {before ? (
      <p>
        It would follow <a href={versionAt(before)}>version {before.number}</a> of the same.
        {from ? (
          <>
            {' '}
            <a href={`${sitting.base}/changed`}>See what the other says that this does not</a>
          </>
        ) : null}
      </p>
    ) : null}
    {overtaken ? (
      <InsetText>
        <p>
          Somebody published a newer version while this was being written. Nothing here is lost.{' '}
          <a href={`${sitting.base}/onto`}>Bring this draft onto the newer one</a>
        </p>
      </InsetText>
    ) : null}
  </>
)

// Nothing is lost when whoever began a draft leaves: somebody who sits at it goes on.
export const LaidDown = ({ sitting, form }: { sitting: Sitting; form: FormFacts }) => {
  const { draft, seat, base } = sitting
  if (draft.keeper !== null || draft.overAt !== null) return null
  return (
    <InsetText>
      <p>Whoever began this draft has left Kith. It can be published when somebody takes it up.</p>
      {seat.person ? (
        <Form action={`${base}/keep`} csrf={form.csrf} once={form.once}>
          <Button variant="secondary">Take it up</Button>
        </Form>
      ) : null}
    </InsetText>
  )
}
