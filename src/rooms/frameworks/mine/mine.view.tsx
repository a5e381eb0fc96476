import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { errorList } from '../../../ui/form/form-page.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Draft } from '../drafts/draft.ts'
import { draftAt, makingRoutes } from '../making.routes.ts'
import { usedIn } from '../used/used.routes.ts'
import type { Locality } from '../../places/places.ts'
import { Kept } from './kept.tsx'
import type { KeptOne } from './mine.ts'

type Facts = { drafts: Draft[]; open: Draft[]; kept: KeptOne[]; locality: Locality }

export const mineView = (
  { drafts, open, kept, locality }: Facts,
  { form }: ViewFacts,
): PageView => ({
  title: 'Values and frameworks you make',
  crumbs: [{ text: 'Values and frameworks', href: '/frameworks' }],
  body: (
    <>
      {Object.keys(form.errors).length > 0 ? (
        <ErrorSummary errors={errorList(form.errors)} />
      ) : null}
      <h1>Values and frameworks you make</h1>
      <Lede>
        Take what others have written, and make it yours with the people it is for. Or write your
        own.
      </Lede>
      <h2>Being written</h2>
      <Drafts drafts={drafts} />
      <p>
        To adapt one, find it among <a href="/frameworks">values and frameworks</a> and choose to
        adapt it there. You can also{' '}
        <a href={makingRoutes.begin}>write your own, or bring one in</a>.
      </p>
      {kept.length > 0 ? <Kept kept={kept} form={form} /> : null}
      {open.length > 0 ? <Open open={open} /> : null}
      <p>
        <a href={usedIn(locality.slug)}>Which versions are used in {locality.name}</a>
      </p>
    </>
  ),
})

const stateOf = ({ overAt, published }: Draft): string =>
  published ? 'It is published.' : overAt ? 'It was given up.' : 'It is open.'

const Drafts = ({ drafts }: { drafts: Draft[] }) =>
  drafts.length === 0 ? (
    <p>You take part in no draft yet.</p>
  ) : (
    <ul>
      {drafts.map((draft) => (
        <li>
          <a href={draftAt(draft.cell, draft.id)} dir="auto">
            {draft.title}
          </a>
          . {stateOf(draft)}
        </li>
      ))}
    </ul>
  )

const Open = ({ open }: { open: Draft[] }) => (
  <>
    <h2>Open to everybody in your area</h2>
    <ul>
      {open.map((draft) => (
        <li>
          <a href={`${draftAt(draft.cell, draft.id)}/join`} dir="auto">
            {draft.title}
          </a>
          , by {draft.madeBy}
        </li>
      ))}
    </ul>
  </>
)
