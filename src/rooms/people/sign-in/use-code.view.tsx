import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { peopleRoutes } from '../people.routes.ts'

export const useCodeView = ({ beside }: { beside: boolean }, { form }: ViewFacts): PageView => ({
  title: 'Use a code on paper',
  body: (
    <FormPage
      action={peopleRoutes.paperCode}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Use a code on paper"
      lede={
        beside
          ? 'You are signed in as yourself. This code opens the page of the person you are beside. Each page you open is written down for them.'
          : 'Somebody gave you a paper with a code on it. It opens your own page, without an email.'
      }
      submit="Open the page"
      beside={<a href={peopleRoutes.signIn}>I have an email</a>}
    >
      <Input
        name="code"
        label="The code on the paper"
        hint="Four groups of four letters and numbers. Big or small letters, and spaces, do not matter."
        autocomplete="off"
        spellcheck={false}
        width={20}
        value={form.typed['code']?.[0]}
        error={form.errors['code']}
      />
    </FormPage>
  ),
})
