import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { frameworkAt } from '../reading/reading.routes.ts'
import type { KeptOne } from './mine.ts'

/** What somebody has published, and what they can do with it. */
export const Kept = ({ kept, form }: { kept: KeptOne[]; form: FormFacts }) => (
  <>
    <h2>Published, and kept by you</h2>
    {kept.map((one) => (
      <Card heading={<a href={frameworkAt(one.slug)}>{one.title}</a>} headingLevel={3}>
        {one.changed ? (
          <p>
            The one it was adapted from has changed.{' '}
            <a href={`${frameworkAt(one.slug)}/parent`}>
              See how, and decide<span class="nhsuk-u-visually-hidden">: {one.title}</span>
            </a>
          </p>
        ) : one.follows ? (
          <p>
            <a href={`${frameworkAt(one.slug)}/parent`}>
              What it was adapted from<span class="nhsuk-u-visually-hidden">: {one.title}</span>
            </a>
          </p>
        ) : null}
        {one.number === null ? null : (
          <>
            <Quiet>The newest is version {one.number}.</Quiet>
            <Form action={`${frameworkAt(one.slug)}/next`} csrf={form.csrf} once={form.once}>
              <Button variant="secondary" small>
                Begin the next version
                <span class="nhsuk-u-visually-hidden">: {one.title}</span>
              </Button>
            </Form>
            <p>
              <a href={`${frameworkAt(one.slug)}/${one.number}/withdraw`}>
                Withdraw version {one.number}
                <span class="nhsuk-u-visually-hidden">: {one.title}</span>
              </a>
            </p>
          </>
        )}
      </Card>
    ))}
  </>
)
