import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { routes } from '../../introductions.routes.ts'

type Data = { signedIn: boolean; joined: boolean }

export const pickUpView = ({ signedIn, joined }: Data, { form }: ViewFacts): PageView => ({
  title: 'Go on with what you began',
  body: joined ? <WithCode form={form} /> : <First signedIn={signedIn} />,
})

const First = ({ signedIn }: { signedIn: boolean }) => (
  <>
    <h1>Go on with what you began</h1>
    <Lede>
      Somebody wrote down with you what you would like, and gave you a slip with a code. First you
      sign in and choose your area. Then the code opens your words, for you alone.
    </Lede>
    <Button href={signedIn ? `/join?next=${routes.begun}` : `/sign-in?next=${routes.begun}`}>
      {signedIn ? 'Choose your area' : 'Sign in or join'}
    </Button>
    <p>
      No email? The group or service near you can do this with you. <a href="/services">Find one</a>
      .
    </p>
  </>
)

const WithCode = ({ form }: { form: FormFacts }) => (
  <FormPage
    action={routes.begun}
    csrf={form.csrf}
    once={form.once}
    errors={errorList(form.errors)}
    heading="Go on with what you began"
    lede="The code opens what you said together. Nobody has read it since, and nothing is sent before you say so."
    submit="Open my words"
    beside={<a href={routes.ask}>Start by myself instead</a>}
  >
    <Input
      name="code"
      label="The code on the slip"
      hint="Four groups of four letters and numbers."
      autocomplete="off"
      spellcheck={false}
      width={20}
      value={form.typed['code']?.[0]}
      error={form.errors['code']}
    />
    <Checkboxes
      name="tell"
      hint="They see “it was picked up”, and nothing else, now or later. If you leave this empty they see nothing."
      values={form.typed['tell'] ?? []}
      items={[{ value: 'yes', text: 'Let whoever began it with me know that I have picked it up' }]}
    />
  </FormPage>
)
