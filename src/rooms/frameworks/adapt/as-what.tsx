import type { FormFacts } from '../../../platform/http/route.ts'
import { Radios } from '../../../ui/form/radios.tsx'
import type { Own } from './own.ts'

/** Whether it becomes a new framework, or follows one that whoever asks keeps. */
export const AsWhat = ({ own, form }: { own: Own[]; form: FormFacts }) =>
  own.length === 0 ? (
    <input type="hidden" name="as" value="new" />
  ) : (
    <Radios
      name="as"
      label="Is it new, or the next version of one you have published?"
      value={form.typed['as']?.[0] ?? 'new'}
      error={form.errors['as']}
      items={[
        { value: 'new', text: 'It is new' },
        ...own.map(({ id, title }) => ({ value: id, text: `The next version of “${title}”` })),
      ]}
    />
  )
