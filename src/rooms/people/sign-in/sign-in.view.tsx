import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { peopleRoutes } from '../people.routes.ts'

export const signInView = ({ next }: { next: string }, { form }: ViewFacts): PageView => ({
  title: 'Sign in or join',
  body: (
    <FormPage
      action={peopleRoutes.signIn}
      csrf={form.csrf}
      once={form.once}
      errors={errorList(form.errors)}
      heading="Sign in or join"
      lede="We will send a link to your email address. There is no password to remember."
      submit="Send me a link"
      beside={<a href={peopleRoutes.paperCode}>I have a code on paper</a>}
    >
      <input type="hidden" name="next" value={form.typed['next']?.[0] ?? next} />
      <Input
        name="email"
        type="email"
        label="Your email address"
        hint="The email says only that there is a link to Kith. If someone else reads your email, use an address of your own."
        autocomplete="email"
        spellcheck={false}
        value={form.typed['email']?.[0]}
        error={form.errors['email']}
      />
    </FormPage>
  ),
})

export const linkSentView = (): PageView => ({
  title: 'Look in your email',
  body: (
    <>
      <h1>Look in your email</h1>
      <Lede>
        If the address is right, a link to Kith is on its way. It works once, for 20 minutes, in
        this browser.
      </Lede>
      <p>
        Nothing there after a few minutes? Look in your junk mail, or{' '}
        <a href={peopleRoutes.signIn}>ask for another link</a>.
      </p>
      <Quiet>No email? Phone the service or group you know, and they can use Kith with you.</Quiet>
    </>
  ),
})
