import type { FormFacts, PageView, ViewFacts } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Form } from '../../../ui/form/form.tsx'
import { Select } from '../../../ui/form/select.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import {
  languages,
  mayAnyoneRead,
  mayViewerRead,
  tagWords,
  timesOfWeek,
} from '../../people/people.ts'
import type { Concept } from '../../stewardship/stewardship.ts'
import { routes } from '../introductions.routes.ts'
import type { Facet } from './offer.view.tsx'
import { PeerCard } from './peer-card.tsx'

type Person = { concepts: string[]; languages: string[]; times: string[] }
type Data = {
  service: string | null
  facets: Facet[]
  concepts: Concept[]
  person: Person
  before: string[]
  after: string[]
}

export const seenView = (data: Data, { form }: ViewFacts): PageView => {
  const seen = (near: 'might meet' | 'both yes') =>
    data.facets.filter((facet) => mayViewerRead(facet, near, 'offering'))
  const everyone = data.facets.filter(mayAnyoneRead)
  return {
    title: 'How you would come across',
    crumbs: [
      { text: 'Your page', href: '/me' },
      { text: 'What I offer', href: routes.offer },
    ],
    body: (
      <>
        <h1>How you would come across</h1>
        <Lede>This is your card as others would read it now.</Lede>
        <h2>Once you say you would be glad to meet someone</h2>
        <PeerCard facets={seen('might meet')} both={data.before} behind={data.service} />
        <h2>Once you have both said yes</h2>
        <PeerCard facets={seen('both yes')} both={data.after} behind={data.service} />
        <h2>To everyone, without signing in</h2>
        {everyone.length > 0 ? (
          <PeerCard facets={everyone} both={[]} behind={data.service} />
        ) : (
          <p>Nothing. You have made nothing public, and you need not.</p>
        )}
        <h2 id="reasons">Try it with somebody</h2>
        <Imagine data={data} form={form} />
        <Quiet>
          <a href={routes.offer}>Change what I offer</a>
        </Quiet>
      </>
    ),
  }
}

const none = { value: '', text: 'Nothing' }

const Imagine = ({ data, form }: { data: Data; form: FormFacts }) => (
  <Form action={routes.offerSeen} csrf={form.csrf} once={form.once}>
    <p>
      Imagine that somebody asks, and has lived what you choose here. The cards above then show what
      they would read as “You both”. Nothing of it is kept.
    </p>
    {[0, 1, 2].map((at) => (
      <Select
        name="lived"
        id={at === 0 ? 'lived' : `lived-${at + 1}`}
        label={at === 0 ? 'They have lived' : 'And'}
        value={data.person.concepts[at] ?? ''}
        items={[
          none,
          ...data.concepts.map(({ id, name }) => ({ value: id, text: sentence(name) })),
        ]}
      />
    ))}
    <Select
      name="speaks"
      label="They speak"
      value={data.person.languages[0] ?? ''}
      items={[none, ...languages.map((tag) => ({ value: tag, text: tagWords('language', tag) }))]}
    />
    <Select
      name="times"
      label="They have time on"
      value={data.person.times[0] ?? ''}
      items={[
        none,
        ...timesOfWeek.map((tag) => ({ value: tag, text: tagWords('time of week', tag) })),
      ]}
    />
    <Button variant="secondary">Show what they would read</Button>
  </Form>
)
