import type { PageView } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postInWords, settingInWords, stateInWords } from '../in-words.ts'
import type { PublicPost } from '../posts.ts'
import { Role } from '../statement/role.tsx'
import type { Statement } from '../statements.ts'
import { postsIn, postsOfPath, statementPath, workforceRoutes } from '../workforce.routes.ts'

type Data = {
  post: PublicPost
  statement: Statement | null
  locality: { slug: string; name: string }
}

export const postView = ({ post, statement, locality }: Data): PageView => ({
  title: 'A post',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: locality.name, href: postsIn(locality.slug) },
    { text: post.organisation, href: postsOfPath(post.cell, post.organisationId) },
  ],
  body: (
    <>
      <h1>{post.title}</h1>
      <Lede>
        {sentence(post.level)} {settingInWords(post.setting)}, at {post.organisation}.
      </Lede>
      <SummaryList
        rows={[
          { key: 'What it is', value: postInWords(post) },
          { key: 'Now', value: stateInWords(post.state) },
          { key: 'Since', value: post.since ? dayInWords(post.since) : 'Not said' },
        ]}
      />
      {statement ? (
        <>
          <Role statement={statement} />
          <p>
            <a href={statementPath(statement.id)}>
              The role statement whole: where it comes from, and what it draws on
            </a>
          </p>
        </>
      ) : (
        <>
          <h2>What the role is, and is not</h2>
          <p>
            Nobody has written it down yet. Whoever answers for {post.organisation} can write it, or
            adapt one that others wrote.
          </p>
        </>
      )}
      <Quiet>Last said {dayInWords(post.saidOn)}. Who is in a post is nobody’s to see here.</Quiet>
    </>
  ),
})
