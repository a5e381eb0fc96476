import { smallGroupPath } from '../../introductions.routes.ts'
import { ProposeForm } from '../../proposing/propose-form.tsx'
import { howChoices } from '../when-words.ts'
import type { Shown } from './shown.ts'

/** A time and place for everyone in the group. */
export const Propose = ({ data, form }: Shown) => (
  <ProposeForm
    action={smallGroupPath(data.id, '/propose')}
    form={form}
    heading={data.times.length === 0 ? 'Propose a first time' : 'Propose another time'}
    ways={howChoices}
  >
    Leave plenty of time, and choose a place where nobody has to buy anything.
  </ProposeForm>
)
