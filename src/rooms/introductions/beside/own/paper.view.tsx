import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import { routes } from '../../introductions.routes.ts'
import { Slip } from '../slip.tsx'

type Data = { code: string; address: boolean; beside: boolean; origin: string }

export const ownPaperView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'A code on paper',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      {form.errors['email'] ? <ErrorSummary errors={errorList(form.errors)} /> : null}
      <h1>The code on paper</h1>
      <Lede>
        {data.beside
          ? 'Print this, or write it down, and give it to them. Do not keep it yourself.'
          : 'This opens your own page, on any device, without an email.'}
      </Lede>
      <Slip code={data.code} address={`${data.origin}/sign-in/code`}>
        Whoever has this paper can open your page. Keep it where you keep a key. If you lose it, ask
        the person beside you for help, or go to the group that gave it to you.
      </Slip>
      <Form action={routes.besideNewCode} csrf={form.csrf} once={form.once}>
        <Button variant="secondary">Make a new code, and end this one</Button>
      </Form>
      {data.beside ? null : data.address ? <EndCode form={form} /> : <AddEmail form={form} />}
    </>
  ),
})

const AddEmail = ({ form }: { form: FormFacts }) => (
  <Form action={routes.besideEmail} csrf={form.csrf} once={form.once}>
    <h2>Take it over with an email</h2>
    <p>From then on letters go to that address, and nobody else is told that there is news.</p>
    <Input
      name="email"
      type="email"
      label="Email address"
      autocomplete="email"
      spellcheck={false}
      value={form.typed['email']?.[0]}
      error={form.errors['email']}
    />
    <Button variant="secondary">Use this email</Button>
  </Form>
)

const EndCode = ({ form }: { form: FormFacts }) => (
  <Form action={routes.besideEndCode} csrf={form.csrf} once={form.once}>
    <h2>You have an email here now</h2>
    <p>Sign in with it once, to be sure. Then you can end the code.</p>
    <Button variant="secondary">End the code on paper</Button>
    <Quiet>After that the paper opens nothing.</Quiet>
  </Form>
)
