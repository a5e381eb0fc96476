import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import type { Linked } from '../../reading/facts.ts'
import type { DraftItem } from '../items.ts'
import { linkEndedView } from '../link-ended.tsx'
import type { Said } from '../notes-of-all.ts'
import type { Seat } from '../seats.ts'
import type { Sitting } from '../take-seat.ts'
import { ItemList } from './item-list.tsx'
import { LaidDown, StandsOn } from './standing.tsx'
import { Who } from './who.tsx'

export type HomeFacts = {
  sitting: Sitting
  before: Linked | null
  from: Linked | null
  published: Linked | null
  overtaken: boolean
  items: DraftItem[]
  said: Said[]
  seats: Seat[]
}

export const homeView = (facts: HomeFacts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'A draft',
        crumbs: [{ text: 'Values and frameworks', href: '/frameworks' }],
        body: <Home {...facts} form={view.form} />,
      }

const Home = (facts: HomeFacts & { form: FormFacts }) => {
  const { sitting, items, said, seats } = facts
  const { draft, base, keeps, writes } = sitting
  return (
    <>
      {Object.keys(facts.form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(facts.form.errors)} />
      ) : null}
      <h1 dir="auto">{draft.title}</h1>
      <Lede>
        A draft by {draft.madeBy}.{' '}
        {draft.openHere
          ? 'Anyone who uses Kith in the area can take part.'
          : 'Only those who take part can read it.'}
      </Lede>
      {draft.madeFor ? (
        <p>
          For: <span dir="auto">{draft.madeFor}</span>
        </p>
      ) : null}
      <StandsOn {...facts} />
      <LaidDown sitting={sitting} form={facts.form} />
      <h2>What it says</h2>
      <p>
        {writes
          ? 'Open one to decide what becomes of it, or to say what you think.'
          : 'Open one to read what others say of it, and to say what you think.'}
      </p>
      <ItemList items={items} said={said} base={base} />
      {writes ? (
        <Button href={`${base}/add`} variant="secondary">
          Add something
        </Button>
      ) : null}
      <h2>Who takes part</h2>
      <Who seats={seats} />
      {draft.overAt === null ? <Ways sitting={sitting} /> : null}
      {keeps && draft.overAt === null ? (
        <Button href={`${base}/publish`}>Read it through, and publish</Button>
      ) : null}
    </>
  )
}

const Ways = ({ sitting: { base, keeps } }: { sitting: Sitting }) => (
  <>
    <ul>
      <li>
        <a href={`${base}/people`}>
          {keeps ? 'Invite somebody, or name who took part elsewhere' : 'Change how you are named'}
        </a>
      </li>
      {keeps ? (
        <li>
          <a href={`${base}/about`}>Change what it is called, who sees it, or give it up</a>
        </li>
      ) : null}
    </ul>
    {keeps ? null : (
      <Quiet>Whoever began it publishes it, when those who take part are ready.</Quiet>
    )}
  </>
)
