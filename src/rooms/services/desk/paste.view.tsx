import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { servicesRoutes } from '../services.routes.ts'

export const pasteView = (_: object, { form }: ViewFacts): PageView => ({
  title: 'Paste a list or a letter',
  crumbs: [{ text: 'Listings of your place', href: servicesRoutes.desk }],
  body: (
    <FormPage
      action={servicesRoutes.paste}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Paste a list or a letter"
      lede="Copy rows from a spreadsheet, with their headings or without, or the paragraphs of a letter. Nothing is public until you have checked it."
      submit="Read it"
      beside={<a href={servicesRoutes.desk}>Not now</a>}
    >
      <Textarea
        name="pasted"
        label="The rows or the letter"
        hint="One group a row, or one a paragraph with an empty line between. Leave out anything about people who come."
        rows={14}
        value={form.typed['pasted']?.[0] ?? ''}
        error={form.errors['pasted']}
      />
    </FormPage>
  ),
})
