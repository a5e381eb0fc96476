import type { FormFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { YesProgress } from '../../../ui/kith/yes-progress.tsx'
import { apartPath, letGoPath, reportPath, routes } from '../introductions.routes.ts'

export type Person = {
  id: string
  behind: string
  name: string | null
  words: string | null
  other: string | null
  times: string | null
  both: string[]
}

const numbers = ['Nobody', 'One person', 'Two people', 'Three people', 'Four people', 'Five people']
const heading = (count: number) =>
  `${numbers[count] ?? `${count} people`} would be glad to meet you`

/** Those who would be glad, in their own words, with reasons and no figure. */
export const Choosing = ({ glad, form }: { glad: Person[]; form: FormFacts }) => (
  <div>
    <h1 id="people">{heading(glad.length)}</h1>
    <Lede>
      Take your time. You can say yes to one, and then we stop asking. Or you can wait for someone
      else.
    </Lede>
    <YesProgress you={false} them>
      They have said yes. The next yes is yours.
    </YesProgress>
    {glad.map((person) => (
      <GladPerson person={person} form={form} />
    ))}
  </div>
)

const GladPerson = ({ person, form }: { person: Person; form: FormFacts }) => (
  <Card heading={person.name ?? 'Someone near you'}>
    {person.words ? (
      <OwnWords>{person.words}</OwnWords>
    ) : (
      <p>They have kept their own words for when you meet.</p>
    )}
    {person.other ? <OwnWords>{person.other}</OwnWords> : null}
    {person.both.length > 0 ? (
      <>
        <h3>You both</h3>
        <ul>
          {person.both.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </>
    ) : null}
    <Quiet>
      {person.times ? <span dir="auto">{person.times} </span> : null}
      {person.behind} stands behind {person.name ?? 'them'}.
    </Quiet>
    <div class="nhsuk-button-group">
      <Form action={routes.choose} csrf={form.csrf} once={form.once}>
        <input type="hidden" name="person" value={person.id} />
        <Button preventDoubleClick>Yes, I would like to meet {person.name ?? 'them'}</Button>
      </Form>
      <Button variant="secondary" href={letGoPath(person.id)}>
        Not this time
      </Button>
    </div>
    <Quiet>
      <a href={reportPath('yes', person.id)}>Something here worries me</a> or{' '}
      <a href={apartPath('yes', person.id)}>I would rather never meet them</a>
    </Quiet>
  </Card>
)
