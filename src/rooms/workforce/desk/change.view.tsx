import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { errorList, FormPage } from '../../../ui/form/form-page.tsx'
import { Radios } from '../../../ui/form/radios.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postInWords, settingInWords, stateInWords } from '../in-words.ts'
import type { PublicPost } from '../posts.ts'
import { states } from '../rules/kinds.ts'
import { changePath, postPath, workforceRoutes, writePath } from '../workforce.routes.ts'

type Data = { post: PublicPost; statements: { id: string; title: string }[] }

export const changeView = ({ post, statements }: Data, { form }: ViewFacts): PageView => ({
  title: 'A post of your organisation',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: 'Your organisation', href: workforceRoutes.desk },
  ],
  body: (
    <>
      <FormPage
        action={changePath(post.id)}
        csrf={form.csrf}
        once={form.once}
        errors={errorList(form.errors)}
        heading={post.title}
        lede={`${sentence(post.level)} ${settingInWords(post.setting)}. ${postInWords(post)}. Reference: ${post.reference}.`}
        submit="Save"
        beside={<a href={workforceRoutes.desk}>Go back</a>}
      >
        <Radios
          name="now"
          label="How does it stand now?"
          value={form.typed['now']?.[0] ?? post.state}
          error={form.errors['now']}
          items={[
            ...states.map((value) => ({ value, text: stateInWords(value) })),
            { value: 'ended', text: 'There is no such post any more' },
          ]}
        />
        {statements.length === 0 ? (
          <p>
            Nobody has written what the role is and is not.{' '}
            <a href={writePath()}>Write a role statement</a> first.
          </p>
        ) : (
          <Radios
            name="statement"
            label="Which role statement is it?"
            value={form.typed['statement']?.[0] ?? post.statement ?? ''}
            error={form.errors['statement']}
            items={[
              ...statements.map(({ id, title }) => ({ value: id, text: title })),
              { value: '', text: 'None yet' },
            ]}
          />
        )}
      </FormPage>
      <p>
        <a href={postPath(post.cell, post.id)}>See what everybody sees</a>
      </p>
    </>
  ),
})
