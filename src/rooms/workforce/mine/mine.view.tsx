import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Button } from '../../../ui/form/button.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Input } from '../../../ui/form/input.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postInWords } from '../in-words.ts'
import { leavePath, postPath, statementPath, workforceRoutes } from '../workforce.routes.ts'
import type { Holding } from './holdings.ts'

type Data = { cell: number; holdings: Holding[] }

export const mineView = ({ cell, holdings }: Data, { form }: ViewFacts): PageView => ({
  title: 'The posts you hold',
  crumbs: [{ text: 'Posts', href: workforceRoutes.posts }],
  body: (
    <>
      <h1>The posts you hold</h1>
      <Lede>
        Only you can see this page. Nobody who employs you is told, and no list of names is made
        from it.
      </Lede>
      {holdings.map((one) => (
        <OneHolding one={one} cell={cell} form={form} />
      ))}
      <FormPage
        action={workforceRoutes.mine}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        submit="Claim this post"
        beside={<a href="/me">Not now</a>}
      >
        <h2>Claim a post</h2>
        <Input
          name="code"
          label="The code on the slip"
          hint="Four groups of four letters and numbers. Whoever you work for can give you one."
          autocomplete="off"
          spellcheck={false}
          width={20}
          value={form.typed['code']?.[0] ?? ''}
          error={form.errors['code']}
        />
      </FormPage>
    </>
  ),
})

const OneHolding = ({ one, cell, form }: { one: Holding; cell: number; form: FormFacts }) => (
  <Card heading={<a href={postPath(cell, one.post)}>{one.title}</a>}>
    <p>
      {sentence(one.level)} at {one.organisation}. {postInWords(one)}.
    </p>
    <p>
      {one.until
        ? `You were in it until ${dayInWords(one.until)}.`
        : `On Kith since ${dayInWords(one.since)}.`}
    </p>
    {one.statement ? (
      <p>
        <a href={statementPath(one.statement)}>What the role is, and is not</a>
      </p>
    ) : null}
    {one.until ? null : (
      <Form action={leavePath(one.id)} csrf={form.csrf} once={form.once}>
        <Button variant="secondary" small>
          I have left {one.title}
        </Button>
      </Form>
    )}
  </Card>
)
