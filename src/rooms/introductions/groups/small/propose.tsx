import { Button } from '../../../../ui/form/button.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import { smallGroupPath } from '../../introductions.routes.ts'
import { howChoices } from '../when-words.ts'
import type { Shown } from './shown.ts'

/** A time and place for everyone in the group. */
export const Propose = ({ data, form }: Shown) => (
  <Form action={smallGroupPath(data.id, '/propose')} csrf={form.csrf} once={form.once}>
    <h3>{data.times.length === 0 ? 'Propose a first time' : 'Propose another time'}</h3>
    <p>Leave plenty of time, and choose a place where nobody has to buy anything.</p>
    <Input
      name="date"
      label="Day"
      hint="For example, 2027-01-15"
      width={10}
      value={form.typed['date']?.[0]}
      error={form.errors['date']}
    />
    <Input
      name="time"
      label="Time"
      hint="For example, 14:30"
      width={5}
      value={form.typed['time']?.[0]}
      error={form.errors['time']}
    />
    <Radios
      name="way"
      label="How"
      value={form.typed['way']?.[0]}
      error={form.errors['way']}
      items={howChoices}
    />
    <Textarea
      name="words"
      label="Where, and what you hope for"
      rows={3}
      value={form.typed['words']?.[0] ?? ''}
      error={form.errors['words']}
    />
    <Button variant="secondary" preventDoubleClick>
      Propose this
    </Button>
  </Form>
)
