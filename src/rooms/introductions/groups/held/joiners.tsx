import type { FormFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import { Card } from '../../../../ui/kith/card.tsx'
import { Quiet } from '../../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../../ui/kith/own-words.tsx'
import { apartPath, heldGroupPath, reportPath } from '../../introductions.routes.ts'

export type Joiner = { id: string; welcomed: boolean; name: string | null; words: string | null }

type Props = { group: string; joiners: Joiner[]; form: FormFacts }

/** Those who would like to join, with the name they go by and what they chose to say. */
export const Joiners = ({ group, joiners, form }: Props) => (
  <>
    <h2 id="joining">People who would like to join</h2>
    {joiners.length === 0 ? <p>Nobody is waiting for your answer.</p> : null}
    {joiners.map((joiner) => (
      <Card heading={joiner.name ?? 'Somebody'} headingLevel={3}>
        {joiner.words ? <OwnWords>{joiner.words}</OwnWords> : null}
        {joiner.welcomed ? (
          <p>You have welcomed them.</p>
        ) : (
          <Welcome group={group} joiner={joiner} form={form} />
        )}
        <Quiet>
          <a href={reportPath('joining', joiner.id)}>Something here worries me</a> or{' '}
          <a href={apartPath('joining', joiner.id)}>I would rather never meet them</a>
        </Quiet>
      </Card>
    ))}
  </>
)

const Welcome = ({ group, joiner, form }: { group: string; joiner: Joiner; form: FormFacts }) => (
  <>
    <Form action={heldGroupPath(group, '/welcome')} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="joining" value={joiner.id} />
      <Textarea
        name="words"
        id={`words-${joiner.id}`}
        label="Where to come, and what to expect"
        rows={3}
        value={form.typed['joining']?.[0] === joiner.id ? (form.typed['words']?.[0] ?? '') : ''}
        error={form.typed['joining']?.[0] === joiner.id ? form.errors['words'] : undefined}
      />
      <Button preventDoubleClick>Welcome them</Button>
    </Form>
    <Form action={heldGroupPath(group, '/not-now')} csrf={form.csrf} once={form.once}>
      <input type="hidden" name="joining" value={joiner.id} />
      <Button variant="secondary">Not now</Button>
    </Form>
    <Quiet>If you say not now, or nothing, they are not told.</Quiet>
  </>
)
