import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import type { Locality } from '../../places/places.ts'
import { feedsRoutes } from '../feeds/feeds.routes.ts'
import type { Service } from '../listing.ts'
import { directoryOf, draftAt, seenAt, servicesRoutes } from '../services.routes.ts'
import type { Change } from './desk.ts'
import type { Draft } from './drafts.ts'
import { Kept } from './kept.tsx'

type Facts = {
  locality: Locality
  services: Service[]
  drafts: Draft[]
  changes: Change[]
  today: string
}

export const deskView = (facts: Facts, { form }: ViewFacts): PageView => ({
  title: 'Listings of your place',
  wide: true,
  body: (
    <>
      <h1>Listings in {facts.locality.name}</h1>
      <Lede>
        What is listed here, what waits for you, and what to print. Each page belongs to whoever
        runs the group: you begin it, and they keep it.
      </Lede>
      <ul>
        <li>
          <a href={servicesRoutes.paste}>Paste a list or a letter</a>
        </li>
        <li>
          <a href={directoryOf(facts.locality.slug)}>The directory, for printing</a>
        </li>
        <li>
          <a href={servicesRoutes.pack}>A pack for the next meeting of the table</a>
        </li>
        <li>
          <a href={feedsRoutes.lists}>Lists that are read in here</a>
        </li>
      </ul>
      <Drafts drafts={facts.drafts} />
      <Changes changes={facts.changes} form={form} />
      <Kept services={facts.services} today={facts.today} />
    </>
  ),
})

const Drafts = ({ drafts }: { drafts: Draft[] }) => (
  <>
    <h2>Waiting to be checked</h2>
    {drafts.length === 0 ? (
      <p>Nothing waits to be checked.</p>
    ) : (
      <ul>
        {drafts.map(({ id, name }) => (
          <li dir="auto">
            <a href={draftAt(id)}>{name}</a>
          </li>
        ))}
      </ul>
    )}
  </>
)

const Changes = ({ changes, form }: { changes: Change[]; form: FormFacts }) => (
  <>
    <h2>What has changed, as they told you</h2>
    {changes.length === 0 ? <p>Nothing new.</p> : null}
    {changes.map((change) => (
      <Card heading={change.service} headingLevel={3}>
        <p dir="auto">{change.words}</p>
        <Quiet>Said on {dayInWords(change.on)}.</Quiet>
        <Form action={seenAt(change.id)} csrf={form.csrf} once={form.once}>
          <Button variant="secondary">I have seen it</Button>
        </Form>
      </Card>
    ))}
  </>
)
