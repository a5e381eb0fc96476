import type { FormFacts, PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { Button } from '../../../../ui/form/button.tsx'
import { ErrorSummary } from '../../../../ui/form/error-summary.tsx'
import { errorList } from '../../../../ui/form/form-page.tsx'
import { Form } from '../../../../ui/form/form.tsx'
import { Lede, Quiet } from '../../../../ui/kith/lede.tsx'
import type { Linked } from '../../reading/facts.ts'
import { versionAt } from '../../reading/reading.routes.ts'
import type { DraftItem } from '../items.ts'
import { linkEndedView } from '../link-ended.tsx'
import type { Said } from '../notes.ts'
import type { Seat } from '../seats.ts'
import type { Sitting } from '../take-seat.ts'
import { comingInWords, paidInWords } from '../who-fields.ts'
import { ItemList } from './item-list.tsx'

type Facts = {
  sitting: Sitting
  before: Linked | null
  from: Linked | null
  published: Linked | null
  overtaken: boolean
  items: DraftItem[]
  said: Said[]
  seats: Seat[]
}

export const homeView = (facts: Facts | null, view: ViewFacts): PageView =>
  facts === null
    ? linkEndedView(view)
    : {
        title: 'A draft',
        crumbs: [{ text: 'Values and frameworks', href: '/frameworks' }],
        body: <Home {...facts} form={view.form} />,
      }

const Home = (facts: Facts & { form: FormFacts }) => {
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

const StandsOn = ({ before, from, published, overtaken, sitting }: Facts) => (
  <>
    {published ? (
      <InsetText>
        <p>
          This was published: <a href={versionAt(published)}>version {published.number}</a>. Nothing
          can be changed here any more.
        </p>
      </InsetText>
    ) : sitting.draft.overAt !== null ? (
      <InsetText>This draft was given up. It can be read, and nothing can be changed.</InsetText>
    ) : null}
    {from ? (
      <p>
        It adapts{' '}
        <a href={versionAt(from)}>
          {from.title}, version {from.number}
        </a>
        .
      </p>
    ) : null}
    {before ? (
      <p>
        It would follow <a href={versionAt(before)}>version {before.number}</a> of the same.
        {from ? (
          <>
            {' '}
            <a href={`${sitting.base}/changed`}>See what the other says that this does not</a>
          </>
        ) : null}
      </p>
    ) : null}
    {overtaken ? (
      <InsetText>
        <p>
          Somebody published a newer version while this was being written. Nothing here is lost.{' '}
          <a href={`${sitting.base}/onto`}>Bring this draft onto the newer one</a>
        </p>
      </InsetText>
    ) : null}
  </>
)

const Who = ({ seats }: { seats: Seat[] }) => (
  <ul>
    {seats.map((seat) => (
      <li>
        <span dir="auto">{seat.name}</span>
        <span class="kith-quiet">
          {' '}
          ({comingInWords[seat.cameAs]}, {paidInWords[seat.paid]}
          {seat.pen ? ', holds the pen' : ''}
          {seat.linked && !seat.takenAt ? ', has not opened the link yet' : ''})
        </span>
      </li>
    ))}
  </ul>
)

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

// Nothing is lost when whoever began a draft leaves: somebody who sits at it goes on.
const LaidDown = ({ sitting, form }: { sitting: Sitting; form: FormFacts }) => {
  const { draft, seat, base } = sitting
  if (draft.keeper !== null || draft.overAt !== null) return null
  return (
    <InsetText>
      <p>Whoever began this draft has left Kith. It can be published when somebody takes it up.</p>
      {seat.person ? (
        <Form action={`${base}/keep`} csrf={form.csrf} once={form.once}>
          <Button variant="secondary">Take it up</Button>
        </Form>
      ) : null}
    </InsetText>
  )
}
