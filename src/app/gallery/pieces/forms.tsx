import { Button } from '../../../ui/form/button.tsx'
import { ErrorMessage } from '../../../ui/form/error-message.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Fieldset } from '../../../ui/form/fieldset.tsx'
import { FormPage } from '../../../ui/form/form-page.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Hint } from '../../../ui/form/hint.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Label } from '../../../ui/form/label.tsx'
import { Fold } from '../../../ui/kith/fold.tsx'
import { pressed } from '../pressed.ts'
import type { Piece } from './piece.ts'

/** What a form is made of. */
export const forms: readonly Piece[] = [
  {
    name: 'Button',
    draw: () => (
      <p>
        <Button type="button">Say yes</Button>{' '}
        <Button type="button" variant="secondary">
          Not now
        </Button>{' '}
        <Button type="button" variant="warning">
          Erase everything
        </Button>{' '}
        <Button type="button" small>
          Small
        </Button>{' '}
        <Button href="/gallery">A link</Button>{' '}
        <Button type="button" disabled>
          Not yet
        </Button>
      </p>
    ),
  },
  {
    name: 'Fieldset, Legend, Label, Hint and ErrorMessage',
    draw: () => (
      <Fieldset legend="What belongs together" legendSize="m">
        <Label for="label-1">What it is called</Label>
        <Hint id="label-1-hint">What helps to answer.</Hint>
        <ErrorMessage id="label-1-error">What happened, and what to do</ErrorMessage>
        <input
          class="nhsuk-input"
          id="label-1"
          name="label-1"
          aria-describedby="label-1-hint label-1-error"
        />
      </Fieldset>
    ),
  },
  {
    name: 'ErrorSummary',
    draw: () => <ErrorSummary errors={[{ text: 'Say what it is called', href: '#label-1' }]} />,
  },
  {
    name: 'Form and Fold',
    draw: (form) => (
      <Form action={pressed} csrf={form.csrf} once={form.once}>
        <Fold id="fold-1" heading="Shut" note="9 to choose from" open={false} action={pressed}>
          <p>Not seen</p>
        </Fold>
        <Fold id="fold-2" heading="Open" note="one thing" open action={pressed}>
          <p>What is inside.</p>
        </Fold>
      </Form>
    ),
  },
  {
    name: 'FormPage',
    draw: (form) => (
      <FormPage
        action={pressed}
        csrf={form.csrf}
        once={form.once}
        submit="Save and go on"
        beside={<a href="/gallery">Go back</a>}
      >
        <Input name="form-page-1" label="One question" />
      </FormPage>
    ),
  },
]
