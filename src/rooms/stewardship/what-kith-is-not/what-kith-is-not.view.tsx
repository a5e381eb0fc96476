import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { stewardshipRoutes } from '../stewardship.routes.ts'

export const whatKithIsNotView = (): PageView => ({
  title: 'What Kith is not',
  crumbs: [{ text: 'How Kith works', href: stewardshipRoutes.how }],
  body: (
    <>
      <h1>What Kith is not</h1>
      <Lede>It helps to know before you start. Each of these was left out on purpose.</Lede>
      <h2>Not a crisis service</h2>
      <p>
        Nobody reads Kith day and night. If you are in danger, or might end your life,{' '}
        <a href="/help">here is who can help right now</a>.
      </p>
      <h2>Not a record that a clinic keeps</h2>
      <p>
        There are no diagnosis codes, notes or risk scores here. What is written about you, you
        wrote.
      </p>
      <h2>Not a chat with a machine</h2>
      <p>You meet people. No program talks to you, guesses how you feel or writes for anybody.</p>
      <h2>Not an open chat</h2>
      <p>
        Nobody can write to you out of the blue. You and a peer are in touch once you have both said
        yes.
      </p>
      <h2>Not a place for ratings</h2>
      <p>There are no stars, scores or league tables of people. You see reasons, in words.</p>
      <h2>Not a way to be assigned</h2>
      <p>No worker and no computer decides who you meet. You do, and so does the peer.</p>
      <h2>Not a way to watch workers</h2>
      <p>Managers cannot see how each peer is doing, who they meet or what they write.</p>
      <h2>Not part of the NHS</h2>
      <p>NHS services can be here, beside groups run by peers. Kith belongs to none of them.</p>
      <h2>Not for under-18s yet</h2>
      <p>
        Children and young people need more care around them than Kith has today. Childline is free
        at any hour on <a href="tel:08001111">0800 1111</a>.
      </p>
    </>
  ),
})
