import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Draft } from '../drafts.ts'
import type { Invitation } from '../invitations.ts'
import { missingFrom } from '../rules/commitment.ts'
import { linkEndedView } from './link-ended.tsx'

type Facts = { invitation: Invitation; path: string; origin: string; drafts: Draft[] }

export const thanksView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null ? linkEndedView(view) : { title: 'Thank you', body: <Thanks {...facts} /> }

const Thanks = ({ invitation, path, origin, drafts }: Facts) => (
  <>
    <h1>Thank you. Your answer is public now</h1>
    <Lede>Anyone can read it, and peers where you are can hold you to it.</Lede>
    <p>
      <a href={path}>
        {origin}
        {path}
      </a>
    </p>
    {drafts.map((draft) => (
      <p>
        Kept, and not published: <span dir="auto">{draft.what}</span>. It has no{' '}
        {missingFrom(draft).join(' and no ')}.{' '}
        <a href={`${invitation.base}/draft/${draft.id}`}>Finish it</a>
      </p>
    ))}
    <h2>What you can do next</h2>
    <ul>
      <li>
        <a href={invitation.base}>Answer another part, or say how something is going</a>
      </li>
      <li>Keep the link you were sent. It is how you add a word later.</li>
    </ul>
  </>
)
