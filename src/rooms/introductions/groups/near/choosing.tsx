import type { FormFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Quiet } from '../../../../ui/kith/lede.tsx'
import { routes } from '../../introductions.routes.ts'

type Starting = { asking: boolean; willing: boolean; form: FormFacts }

/** "I would also be glad of a small group": off at first. */
export const Start = ({ asking, willing, form }: Starting) => (
  <>
    <h2 id="start">Start a small group</h2>
    {asking ? (
      <Form action={routes.groupsWilling} csrf={form.csrf} once={form.once}>
        <Checkboxes
          name="willing"
          hint="When a few people near you wish for the same thing, we ask each of you by yourself. You see each other only when enough have said yes. Then everybody is asked once more."
          values={willing ? ['yes'] : []}
          items={[{ value: 'yes', text: 'I would also be glad of a small group' }]}
        />
        <Button variant="secondary">Save</Button>
        <Quiet>
          How many that takes is on the page about <a href="/how">how Kith decides</a>.
        </Quiet>
      </Form>
    ) : (
      <p>
        While you <a href={routes.ask}>ask to meet someone</a>, you can say that you would also be
        glad of a small group with others who wish for the same.
      </p>
    )}
  </>
)

/** Whether a peer would be beside one. */
export const Beside = ({ ready, form }: { ready: boolean; form: FormFacts }) => (
  <Form action={routes.groupsReady} csrf={form.csrf} once={form.once}>
    <h2 id="beside">Be beside a small group</h2>
    <Checkboxes
      name="ready"
      hint="We ask you about one group at a time, and only about something you have lived. You can always say no."
      values={ready ? ['yes'] : []}
      items={[{ value: 'yes', text: 'I would be glad to be beside a small group' }]}
    />
    <Button variant="secondary">Save</Button>
  </Form>
)
