import type { PageView } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import type { PostFigures } from '../rules/figures.ts'
import { ownInSentences, placeInSentences } from '../rules/in-sentences.ts'
import type { Seat } from '../seats/seats.ts'
import { postsIn, workforceRoutes } from '../workforce.routes.ts'
import { ToWrite } from './to-write.tsx'

type Evidence = { says: string; of: string; source: string; href: string }
type Data = {
  organisation: { name: string }
  locality: { slug: string; name: string }
  own: PostFigures
  place: PostFigures
  seats: Seat[]
  evidence: Evidence[]
  today: string
}

export const caseView = (data: Data): PageView => ({
  title: 'A case for a senior post',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: data.locality.name, href: postsIn(data.locality.slug) },
  ],
  body: (
    <div class="kith-paper">
      <h1>A case for a senior post at {data.organisation.name}</h1>
      <Lede>
        Drafted from what is recorded here and what has been published. Print it, and finish it with
        the peers it is about.
      </Lede>
      <h2>How it is now</h2>
      <Now data={data} />
      <h2>What is known elsewhere</h2>
      <ul>
        {data.evidence.map(({ says, of, source, href }) => (
          <li>
            {says} ({of}. <a href={href}>{source}</a>)
          </li>
        ))}
        <li>
          No national number says how many peers one senior peer can be there for. So it is for
          peers here to say.
        </li>
      </ul>
      <ToWrite />
      <Quiet>
        As recorded on {dayInWords(data.today)}. Posts name nobody, and nobody is scored.
      </Quiet>
    </div>
  ),
})

const Now = ({ data }: { data: Data }) => {
  if (data.own.posts === 0)
    return <p>No post is recorded here yet, so there is nothing to draft this part from.</p>
  const empty = data.seats.filter(({ state }) => state === 'empty')
  return (
    <ul>
      {ownInSentences(data.own).map((one) => (
        <li>{one}</li>
      ))}
      <li>{placeInSentences(data.place)}</li>
      {empty.map(({ body, since }) => (
        <li>
          A seat for a peer is empty since {dayInWords(since)}: {body}.
        </li>
      ))}
    </ul>
  )
}
