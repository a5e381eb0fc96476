import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Radios } from '../../../../ui/form/radios.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import type { Sitting } from '../take-seat.ts'

export const aboutView = atDraft(
  ({ sitting }: { sitting: Sitting }, { form }: ViewFacts): PageView => {
    const { draft, base } = sitting
    return {
      title: 'About this draft',
      crumbs: crumbsOf(sitting),
      body: (
        <>
          <FormPage
            action={`${base}/about`}
            csrf={form.csrf}
            once={form.once}
            errors={errorList(form.errors)}
            heading="About this draft"
            submit="Save"
            beside={<a href={base}>Back to the draft</a>}
          >
            <Names sitting={sitting} form={form} />
            <Radios
              name="open"
              label="Who may see the draft, and join in?"
              value={form.typed['open']?.[0] ?? (draft.openHere ? 'yes' : 'no')}
              error={form.errors['open']}
              items={[
                { value: 'no', text: 'Only those I invite' },
                { value: 'yes', text: 'Anyone who uses Kith in my area, and those I invite' },
              ]}
            />
          </FormPage>
          <h2>Give it up</h2>
          <p>
            The draft is closed. Those who took part can still read it, and nobody can change or
            publish it.
          </p>
          <p>
            <a href={`${base}/give-up`}>Give this draft up</a>
          </p>
        </>
      ),
    }
  },
)

const NAMES = [
  ['title', 'What is it called?'],
  ['made-by', 'Who makes it?'],
  ['made-for', 'Who is it for?'],
] as const

// A framework keeps its name for ever: only what becomes a new one can still be called something else.
const Names = ({ sitting: { draft }, form }: { sitting: Sitting; form: FormFacts }) => {
  const had = { title: draft.title, 'made-by': draft.madeBy, 'made-for': draft.madeFor ?? '' }
  const value = (name: keyof typeof had) => form.typed[name]?.[0] ?? had[name]
  return NAMES.map(([name, label]) =>
    draft.framework === null ? (
      <Input name={name} label={label} value={value(name)} error={form.errors[name]} />
    ) : (
      <input type="hidden" name={name} value={had[name]} />
    ),
  )
}
