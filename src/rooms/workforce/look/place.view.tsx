import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { PublicPost } from '../posts.ts'
import type { PostFigures } from '../rules/figures.ts'
import { SeatList } from '../seats/seat-list.tsx'
import type { Seat } from '../seats/seats.ts'
import { postsOfPath, sheetOf, workforceRoutes } from '../workforce.routes.ts'
import { FiguresList } from './figures-list.tsx'
import { OpenTable } from './post-table.tsx'

type Organisation = { id: string; name: string; sector: string; posts: number }
type Data = {
  name: string
  slug: string
  cell: number
  open: PublicPost[]
  seats: Seat[]
  organisations: Organisation[]
  figures: PostFigures
}

export const placeView = ({
  name,
  slug,
  cell,
  open,
  seats,
  organisations,
  figures,
}: Data): PageView => ({
  title: 'Posts of a place',
  crumbs: [{ text: 'Posts', href: workforceRoutes.posts }],
  body: (
    <>
      <h1>Posts in {name}</h1>
      <Lede>What is open now, and what every organisation here has said. A post names nobody.</Lede>
      <h2>Open now</h2>
      {open.length === 0 ? (
        <p>No organisation here has said that a post is open.</p>
      ) : (
        <OpenTable posts={open} />
      )}
      <SeatList seats={seats} />
      <h2>Organisation by organisation</h2>
      <Table
        caption="Organisations, and how many posts each has recorded"
        captionHidden
        head={['Organisation', 'Sector', 'Posts']}
        rows={organisations.map((one) => [
          <a href={postsOfPath(cell, one.id)}>{one.name}</a>,
          sentence(one.sector),
          one.posts === 0 ? 'Nothing recorded here yet' : String(one.posts),
        ])}
      />
      <p>
        <a href={sheetOf(slug)}>Every post as a spreadsheet (CSV)</a>
      </p>
      <h2>What it comes to</h2>
      <FiguresList figures={figures} />
    </>
  ),
})
