import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { routes } from '../introductions.routes.ts'
import type { Step } from './steps.ts'
import { Steps } from './steps.view.tsx'

type Data = { asking: boolean; name: string | null; words: string | null; steps: Step[] }

export const wordsView = (data: Data, { form }: ViewFacts): PageView => ({
  title: 'In your own words',
  body: (
    <>
      {data.asking ? (
        <InsetText>
          <p>
            You are asking already. What you change here is changed for everyone who can see it.{' '}
            <a href={routes.request}>See how it is going</a>.
          </p>
        </InsetText>
      ) : null}
      <FormPage
        action={routes.ask}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="In your own words"
        lede="Say it as you would to someone who has been there too. Each page is kept when you save it, and you can change it or take it back at any time."
        submit="Save and go on"
        beside={<a href="/meet">What happens next?</a>}
      >
        <Input
          name="name"
          label="What would you like to be called?"
          hint="A first name, a nickname, or any name you choose."
          autocomplete="nickname"
          width={20}
          value={form.typed['name']?.[0] ?? data.name ?? ''}
          error={form.errors['name']}
        />
        <Textarea
          name="words"
          label="What would you like to talk about, or not be alone with?"
          hint="One sentence is enough. Leave out anything you would rather not say yet. On a later page you choose who can read it."
          rows={7}
          value={form.typed['words']?.[0] ?? data.words ?? ''}
          error={form.errors['words']}
        />
      </FormPage>
      <Steps steps={data.steps} />
    </>
  ),
})
