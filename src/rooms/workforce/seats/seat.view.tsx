import type { PageView } from '../../../platform/http/route.ts'
import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { postsIn, postsOfPath, workforceRoutes } from '../workforce.routes.ts'
import type { Seat } from './seats.ts'

type Data = { seat: Seat; locality: { slug: string; name: string } }

export const seatView = ({ seat, locality }: Data): PageView => ({
  title: 'A seat for a peer',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    { text: locality.name, href: postsIn(locality.slug) },
    { text: seat.organisation, href: postsOfPath(seat.cell, seat.organisationId) },
  ],
  body: (
    <>
      <h1>{seat.body}</h1>
      <Lede>
        {seat.state === 'empty'
          ? `This seat is for a peer, and it has been empty since ${dayInWords(seat.since)}.`
          : `A peer has sat here since ${dayInWords(seat.since)}.`}
      </Lede>
      <h2>What whoever sits here may decide</h2>
      <OwnWords whose={`From ${seat.organisation}`}>{seat.decides}</OwnWords>
      <SummaryList
        rows={[
          { key: 'Where', value: sentence(seat.level) },
          { key: 'Pay', value: seat.pay },
          { key: 'Support', value: seat.support },
          { key: 'Getting ready', value: seat.ready },
          { key: 'How to come to it', value: seat.come },
        ]}
      />
      <Quiet>Last said {dayInWords(seat.saidOn)}.</Quiet>
    </>
  ),
})
