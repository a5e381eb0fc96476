import type { PageView } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { BeginMaking } from '../making-ways.tsx'
import { kindNames } from '../reading/kinds.ts'
import { own } from '../reading/own.tsx'
import { frameworkAt, readingRoutes } from '../reading/reading.routes.ts'
import { kinds, type Kind } from '../rules/version.ts'
import type { Listed } from './list.ts'

type Open = { slug: string; title: string; madeBy: string }
type Facts = { kind: Kind | null; listed: Listed[]; next: string | null; open: Open[] }

export const listView = (facts: Facts): PageView => ({
  title: 'Values and frameworks',
  body: (
    <>
      <h1>Values and frameworks</h1>
      <Lede>
        What people hold to when they support each other. There are many, and they may differ. Each
        says who made it, who was paid to, and who does not agree.
      </Lede>
      <p>
        <a href={readingRoutes.tree}>See them as a family tree</a>
      </p>
      <BeginMaking />
      <OfKind kind={facts.kind} />
      <List {...facts} />
      <KeptOpen open={facts.open} />
    </>
  ),
})

const OfKind = ({ kind }: { kind: Kind | null }) => (
  <form method="get" action={readingRoutes.list} class="kith-no-print">
    <Select
      name="kind"
      label="Which kind?"
      value={kind ?? ''}
      items={[
        { value: '', text: 'All of them' },
        ...kinds.map((one) => ({ value: one, text: kindNames[one] })),
      ]}
    />
    <Button variant="secondary">Show</Button>
  </form>
)

const List = ({ kind, listed, next }: Facts) => (
  <>
    <h2>{kind ? kindNames[kind] : 'All of them'}</h2>
    {listed.length === 0 ? <p>There are none of this kind yet.</p> : null}
    <ul>
      {listed.map(({ slug, title, madeBy, from }) => (
        <li>
          <a href={frameworkAt(slug)}>{own(title)}</a>
          <br />
          {own(madeBy)}
          {from ? <> Adapted from {own(from)}</> : null}
        </li>
      ))}
    </ul>
    {next ? (
      <p>
        <a
          href={`${readingRoutes.list}?from=${next}${kind ? `&kind=${encodeURIComponent(kind)}` : ''}`}
        >
          More of them
        </a>
      </p>
    ) : null}
  </>
)

const KeptOpen = ({ open }: { open: Open[] }) =>
  open.length === 0 ? null : (
    <>
      <h2>Places kept open</h2>
      <p>These wait for those they belong to. Nobody else writes them.</p>
      <ul>
        {open.map(({ slug, title }) => (
          <li>
            <a href={frameworkAt(slug)}>{own(title)}</a>
          </li>
        ))}
      </ul>
    </>
  )
