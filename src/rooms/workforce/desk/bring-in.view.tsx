import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { Table } from '../../../ui/content/table.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Textarea } from '../../../ui/form/textarea.tsx'
import { kinds, levels, settings, states } from '../rules/kinds.ts'
import { columns } from '../rules/read-posts.ts'
import type { Weighed } from '../rules/weigh-posts.ts'
import { workforceRoutes } from '../workforce.routes.ts'

export const bringInView = (
  { weighed }: { weighed: Weighed | null },
  { form }: ViewFacts,
): PageView => ({
  title: 'Bring in posts',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: 'Your organisation', href: workforceRoutes.desk },
  ],
  body: (
    <>
      <FormPage
        action={workforceRoutes.bringIn}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading="Bring in posts from a spreadsheet"
        lede="Copy the rows with their headings and paste them here. You see first, line by line, what would happen. Nothing is kept before you say so."
        submit="Show me what would happen"
        beside={<a href={workforceRoutes.desk}>Not now</a>}
      >
        <ul>
          <li>Leave out every name: a post names nobody.</li>
          <li>Columns: {columns.join(', ')}. The first four must be there.</li>
          <li>Kind: {kinds.join(', ')}.</li>
          <li>Level: {levels.join(', ')}.</li>
          <li>Setting: {settings.join(', ')}.</li>
          <li>State: {states.join(', ')}. Days like 31/03/2027.</li>
        </ul>
        <Textarea
          name="sheet"
          label="The rows"
          rows={12}
          value={form.typed['sheet']?.[0] ?? ''}
          error={form.errors['sheet']}
        />
      </FormPage>
      {weighed ? <WouldHappen weighed={weighed} form={form} /> : null}
    </>
  ),
})

const counted = (count: number, what: string) => `${count} ${what}`

const WouldHappen = ({ weighed, form }: { weighed: Weighed; form: FormFacts }) => {
  const { added, changed, unchanged, refused, notNamed } = weighed
  return (
    <>
      <h2 id="would-happen">What would happen</h2>
      <InsetText>
        <p>
          {counted(added.length, 'new')}, {counted(changed.length, 'changed')},{' '}
          {counted(unchanged.length, 'as before')}, {counted(refused.length, 'not read')}.
        </p>
        {notNamed.length > 0 ? (
          <p>Posts you recorded before that are not in this sheet stay: {notNamed.length}.</p>
        ) : null}
      </InsetText>
      <Table caption="Line by line" head={['Line', 'What happens']} rows={linesOf(weighed)} />
      {added.length + changed.length > 0 ? (
        <Form action={workforceRoutes.bringIn} csrf={form.csrf} once={form.once}>
          <input type="hidden" name="sheet" value={form.typed['sheet']?.[0] ?? ''} />
          <input type="hidden" name="seen" value="yes" />
          <Button preventDoubleClick>Yes, keep these</Button>
        </Form>
      ) : null}
    </>
  )
}

const linesOf = ({ added, changed, unchanged, refused }: Weighed): string[][] =>
  [
    ...refused.map(({ line, problems }) => [line, `Not read. ${problems.join('. ')}`] as const),
    ...added.map(({ line, post }) => [line, `New: ${post.title}`] as const),
    ...changed.map(
      ({ line, post, fields }) => [line, `Changes: ${post.title} (${fields.join(', ')})`] as const,
    ),
    ...unchanged.map((line) => [line, 'As before'] as const),
  ]
    .toSorted(([one], [other]) => one - other)
    .map(([line, what]) => [String(line), what])
