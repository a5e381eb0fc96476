import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Checkboxes } from '../../../../ui/form/checkboxes.tsx'
import { errorList, FormPage } from '../../../../ui/form/form-page.tsx'
import { Input } from '../../../../ui/form/input.tsx'
import { Textarea } from '../../../../ui/form/textarea.tsx'
import { longDay } from '../../../../ui/day.ts'
import { routes } from '../../introductions.routes.ts'

type Begun = { begunAt: Date; until: Date; pickedUp: boolean }
type Data = { begun: Begun[]; days: number }

export const beginView = ({ begun, days }: Data, { form }: ViewFacts): PageView => ({
  title: 'Begin with somebody',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      <FormPage
        action={routes.beginWith}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Begin with somebody"
        lede="They are with you, and want to meet someone who has been there too. You type what they say. They finish it alone, where and when they like."
        submit="Make their slip"
        beside={<a href="/me">Not now</a>}
      >
        <ul>
          <li>Write their words, as they say them. No diagnosis and no notes.</li>
          <li>As soon as you send this, you cannot read it again. Only their slip opens it.</li>
          <li>You hear that they went on with it only if they choose to tell you.</li>
          <li>What is not picked up is erased after {days} days.</li>
        </ul>
        <Input
          name="name"
          label="What would they like to be called?"
          hint="A first name, a nickname, or any name they choose."
          width={20}
          value={form.typed['name']?.[0] ?? ''}
          error={form.errors['name']}
        />
        <Textarea
          name="words"
          label="What would they like to talk about, or not be alone with?"
          hint="In their words. They can change all of it."
          rows={6}
          value={form.typed['words']?.[0] ?? ''}
          error={form.errors['words']}
        />
        <Checkboxes
          name="agreed"
          label="Ask them, and tick what they say yes to"
          items={[
            { value: 'adult', text: '“Are you 18 or over?”' },
            { value: 'typed', text: '“Is it all right that I type this for you now?”' },
          ]}
          error={form.errors['agreed']}
        />
      </FormPage>
      <ListBegun begun={begun} />
    </>
  ),
})

const ListBegun = ({ begun }: { begun: Begun[] }) =>
  begun.length === 0 ? null : (
    <>
      <h2>What you have begun</h2>
      <ul>
        {begun.map((one) => (
          <li>
            {longDay(one.begunAt)}:{' '}
            {one.pickedUp
              ? 'it was picked up'
              : `you see it here if they let you know, until ${longDay(one.until)}`}
          </li>
        ))}
      </ul>
    </>
  )
