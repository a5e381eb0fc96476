import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { Button } from '../../../ui/form/button.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postInWords, stateInWords } from '../in-words.ts'
import type { PublicPost } from '../posts.ts'
import type { Seat } from '../seats/seats.ts'
import {
  changePath,
  changeSeatPath,
  postsOfPath,
  statementPath,
  workforceRoutes,
  writePath,
} from '../workforce.routes.ts'

type Data = {
  cell: number
  organisation: { id: string; name: string }
  posts: PublicPost[]
  statements: { id: string; title: string }[]
  seats: Seat[]
}

export const deskView = ({ cell, organisation, posts, statements, seats }: Data): PageView => ({
  title: 'Posts of your organisation',
  crumbs: [{ text: 'Posts', href: workforceRoutes.posts }],
  body: (
    <>
      <h1>Posts at {organisation.name}</h1>
      <Lede>
        You say what posts there are, without a name. Whoever is in one claims it with a slip, if
        they like. Kith does not tell you who did.
      </Lede>
      <div class="nhsuk-button-group">
        <Button href={workforceRoutes.bringIn}>Bring in posts from a spreadsheet</Button>
        <Button variant="secondary" href={writePath()}>
          Write a role statement
        </Button>
      </div>
      {posts.length === 0 ? <p>You have not recorded a post yet.</p> : <Posts posts={posts} />}
      <h2>Role statements</h2>
      {statements.length === 0 ? (
        <p>You have not written what a role is and is not. You can adapt one that others wrote.</p>
      ) : (
        <ul>
          {statements.map(({ id, title }) => (
            <li>
              <a href={statementPath(id)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <OwnSeats seats={seats} />
      <p>
        <a href={postsOfPath(cell, organisation.id)}>See what everybody sees</a>
      </p>
    </>
  ),
})

const OwnSeats = ({ seats }: { seats: Seat[] }) => (
  <>
    <h2>Seats where decisions are made</h2>
    <ul>
      {seats.map((seat) => (
        <li>
          <a href={changeSeatPath(seat.id)}>{seat.body}</a>
          {seat.state === 'empty' ? ': empty' : ': a peer sits there'}
        </li>
      ))}
      <li>
        <a href={workforceRoutes.newSeat}>Say that a seat is for a peer</a>
      </li>
    </ul>
  </>
)

const Posts = ({ posts }: { posts: PublicPost[] }) => (
  <>
    <Table
      caption="Your posts"
      head={['Post', 'Reference', 'Level', 'What it is', 'Now']}
      rows={posts.map((post) => [
        <a href={changePath(post.id)}>{post.title}</a>,
        post.reference,
        sentence(post.level),
        postInWords(post),
        stateInWords(post.state),
      ])}
    />
    <p>
      <a href={workforceRoutes.slips}>Print the slips with which posts are claimed</a>
    </p>
  </>
)
