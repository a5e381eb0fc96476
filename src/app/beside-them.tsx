import type { FormFacts } from '../platform/http/route.ts'
import { Button } from '../ui/form/button.tsx'
import { Form } from '../ui/form/form.tsx'

/** On every page of somebody whom one is beside. */
export const BesideThem = ({ form }: { form: FormFacts }) => (
  <>
    <p>
      You are beside somebody, on their page. What you open and change here is written down for
      them. <a href="/beside/paper">Their code on paper</a>
    </p>
    <Form action="/beside/finish" csrf={form.csrf} once={form.once}>
      <Button variant="secondary" small>
        Finish, and go back to my own page
      </Button>
    </Form>
  </>
)
