import type { FormFacts } from '../../../platform/http/route.ts'
import { Input } from '../../../ui/form/input.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'

const typed = (form: FormFacts, name: string) => form.typed[name]?.[0] ?? ''

/** What somebody has already, and brings in. */
export const Brought = ({ form }: { form: FormFacts }) => (
  <>
    <Radios
      name="shape"
      label="Have you got it written down?"
      value={form.typed['shape']?.[0] ?? 'lines'}
      error={form.errors['shape']}
      items={[
        { value: 'lines', text: 'As a list, or not yet', hint: 'One thing a line.' },
        { value: 'csv', text: 'As a table (CSV)', hint: 'With a column called words.' },
        { value: 'json', text: 'As a file from Kith or another system (JSON)' },
      ]}
    />
    <Textarea
      name="brought"
      label="Put it in here"
      hint="You can leave this empty, and add one thing after the other."
      rows={8}
      value={typed(form, 'brought')}
      error={form.errors['brought']}
    />
    <Input
      name="source"
      label="Where is it from?"
      hint="If others wrote it, say who, and where it can be read. Bring in only what you may."
      value={typed(form, 'source')}
      error={form.errors['source']}
    />
  </>
)
