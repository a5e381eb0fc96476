import type { PageView } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Table } from '../../../ui/content/table.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { servicesRoutes } from '../services.routes.ts'
import { BASE, dataRoutes } from './open-referral.routes.ts'
import { questions, type Question } from './questions.ts'

export type Examples = {
  service?: string | undefined
  organisation?: string | undefined
  place?: string | undefined
  taxonomy?: string | undefined
  term?: string | undefined
}

type Facts = { origin: string; examples: Examples }

export const openDataView = ({ origin, examples }: Facts): PageView => ({
  title: 'Open data',
  crumbs: [{ text: 'Find support near you', href: servicesRoutes.near }],
  body: (
    <>
      <h1>Open data</h1>
      <Lede>
        Everything that is listed here can be used by anyone: a council’s directory, a surgery’s
        page, a helpline. It is published as Open Referral UK 3, the standard that councils use. No
        key is needed.
      </Lede>
      <p>
        The address is <code>{`${origin}${BASE}`}</code>. For machines it is described in{' '}
        <a href={dataRoutes.openapi}>openapi.json</a>.
      </p>
      <h2>What you can ask</h2>
      {questions.map((question) => (
        <OneQuestion question={question} examples={examples} />
      ))}
      <h2>What to know</h2>
      <ul>
        <li>Where a group meets in confidence, no address and no point on a map is published.</li>
        <li>
          No person is in it: no peer’s name, and no count of peers. A contact is there only if the
          group publishes it.
        </li>
        <li>
          Free places and waits are what the group last said, with the day. What nobody has said is
          left out.
        </li>
        <li>
          What came from another list names that list and its licence under <code>sources</code>.
          Keep both with it.
        </li>
        <li>
          Ask again with the <code>ETag</code> you were given, and you get a short “as before” (304)
          while nothing has changed.
        </li>
        <li>
          Anything that could not be read in your question is said in one sentence, with status 400.
        </li>
      </ul>
    </>
  ),
})

const exampleOf = ({ path, one }: Question, examples: Examples): string | undefined => {
  if (!path.includes('{id}')) return `${BASE}${path}`
  const ids: Readonly<Record<string, string | undefined>> = {
    '/services/{id}': examples.service,
    '/organizations/{id}': examples.organisation,
    '/service_at_locations/{id}': examples.place,
    '/taxonomies/{id}': examples.taxonomy,
    '/taxonomy_terms/{id}': examples.term,
  }
  const id = one ? ids[path] : undefined
  return id === undefined ? undefined : `${BASE}${path.replace('{id}', id)}`
}

const OneQuestion = ({ question, examples }: { question: Question; examples: Examples }) => {
  const example = exampleOf(question, examples)
  return (
    <>
      <h3>
        <code>{question.path}</code>
      </h3>
      <p>
        {question.says}{' '}
        {example ? (
          <a href={example}>
            See {question.one ? 'one' : 'them'}: {question.path}
          </a>
        ) : null}
      </p>
      {question.parameters.length > 0 ? <Parameters question={question} /> : null}
    </>
  )
}

const Parameters = ({ question }: { question: Question }) => (
  <Details summary={`How to narrow ${question.path}`}>
    <Table
      caption={`What can be asked of ${question.path}`}
      captionHidden
      head={['Name', 'What it does']}
      rows={question.parameters.map(({ name, says }) => [<code>{name}</code>, says])}
    />
  </Details>
)
