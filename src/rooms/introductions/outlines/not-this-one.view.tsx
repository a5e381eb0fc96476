import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { notThisOnePath, routes } from '../introductions.routes.ts'
import { NoteToSelf } from '../set-aside/note-to-self.tsx'

export const notThisOneView = ({ id }: { id: string }, { form }: ViewFacts): PageView => ({
  title: 'Your choice',
  body: (
    <FormPage
      action={notThisOnePath(id)}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Not this one"
      lede="We do not ask you about this person again, now or later. They are not told, and no reason is needed."
      submit="Do not ask me about them"
      beside={<a href={routes.outlines}>Go back, and change nothing</a>}
    >
      <p>
        You can change this whenever you like. If you only mean this week, go back and say “not
        now”: then we may ask you if they ask again another time.
      </p>
      <NoteToSelf form={form} />
    </FormPage>
  ),
})
