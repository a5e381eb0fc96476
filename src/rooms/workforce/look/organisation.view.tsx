import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { PublicPost } from '../posts.ts'
import { SeatList } from '../seats/seat-list.tsx'
import type { Seat } from '../seats/seats.ts'
import { casePath, postsIn, statementPath, workforceRoutes } from '../workforce.routes.ts'
import { PostTable } from './post-table.tsx'

type Data = {
  cell: number
  organisation: { id: string; name: string; sector: string; source: string }
  locality: { slug: string; name: string }
  posts: PublicPost[]
  seats: Seat[]
  statements: { id: string; title: string }[]
}

export const organisationView = (data: Data): PageView => ({
  title: 'Posts of an organisation',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: data.locality.name, href: postsIn(data.locality.slug) },
  ],
  body: (
    <>
      <h1>{data.organisation.name}</h1>
      <Lede>
        {sentence(data.organisation.sector)} in {data.locality.name}. {data.organisation.source}.
      </Lede>
      <h2>Posts</h2>
      {data.posts.length === 0 ? (
        <p>Nothing recorded here yet.</p>
      ) : (
        <PostTable caption={`Posts at ${data.organisation.name}`} posts={data.posts} />
      )}
      <SeatList seats={data.seats} />
      <p>
        <a href={casePath(data.cell, data.organisation.id)}>A case for a senior post, to print</a>
      </p>
      <h2>Role statements</h2>
      {data.statements.length === 0 ? (
        <p>Nobody has written here what a role is and is not.</p>
      ) : (
        <ul>
          {data.statements.map(({ id, title }) => (
            <li>
              <a href={statementPath(id)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  ),
})
