import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { postsIn, workforceRoutes } from '../workforce.routes.ts'
import type { PostFigures } from '../rules/figures.ts'
import { FiguresList } from './figures-list.tsx'

type Data = {
  figures: PostFigures
  seats: { seats: number; empty: number }
  places: { slug: string; name: string }[]
  mine: string | null
  leads: boolean
  signedIn: boolean
}

export const postsView = ({ figures, seats, places, mine, leads, signedIn }: Data): PageView => ({
  title: 'Posts',
  body: (
    <>
      <h1>Posts for peers</h1>
      <Lede>
        Paid and voluntary, from trainee to director: what each post is, what it is not, and where
        the next one up would be. A post names nobody.
      </Lede>
      {mine ? (
        <p>
          <a href={postsIn(mine)}>See the posts of your place</a>
        </p>
      ) : null}
      {signedIn ? (
        <p>
          <a href={workforceRoutes.mine}>The posts you hold</a>
        </p>
      ) : null}
      {leads ? (
        <p>
          <a href={workforceRoutes.desk}>The posts of your organisation</a>
        </p>
      ) : null}
      <h2>All places together</h2>
      <FiguresList figures={figures} />
      <p>
        {seats.seats === 0
          ? 'Nobody has said that a seat where decisions are made is for a peer.'
          : `${seats.seats} seats where decisions are made are for peers. ${seats.empty} of them are empty.`}
      </p>
      <h2>Place by place</h2>
      <ul>
        {places.map(({ slug, name }) => (
          <li>
            <a href={postsIn(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  ),
})
