import type { PageView } from '../../../platform/http/route.ts'
import { dateInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Cited } from '../../frameworks/frameworks.ts'
import type { Statement } from '../statements.ts'
import { postsOfPath, statementPath, workforceRoutes, writePath } from '../workforce.routes.ts'
import { Role } from './role.tsx'

type Drawn = { id: string; position: number; words: string }
type Data = {
  statement: Statement
  parent: Statement | null
  adapted: Statement[]
  drawn: Drawn[]
  version: Cited | null
  leads: boolean
}

export const statementView = ({
  statement,
  parent,
  adapted,
  drawn,
  version,
  leads,
}: Data): PageView => ({
  title: 'A role statement',
  crumbs: [
    { text: 'Posts', href: workforceRoutes.posts },
    {
      text: statement.organisation,
      href: postsOfPath(statement.cell, statement.organisationId),
    },
  ],
  body: (
    <>
      <h1>{statement.title}</h1>
      <Lede>
        {statement.organisation} said this on {dateInWords(statement.saidAt)}.
      </Lede>
      <Role statement={statement} />
      {version ? <DrawsOn drawn={drawn} version={version} /> : null}
      <h2>Where it comes from</h2>
      {parent ? <From parent={parent} why={statement.fromWhy} /> : <p>It was written anew.</p>}
      <Adapted adapted={adapted} />
      {leads ? (
        <p>
          <a href={writePath(statement.id)}>Adapt it for your organisation</a>
        </p>
      ) : null}
      <Quiet>
        What was said stays as it was said. A change is a new statement, beside this one.
      </Quiet>
    </>
  ),
})

const DrawsOn = ({ drawn, version }: { drawn: Drawn[]; version: Cited }) => (
  <>
    <h2>What it draws on</h2>
    <p>
      From <a href={version.address}>{`${version.title}, version ${version.number}`}</a>:
    </p>
    <ul>
      {drawn.map((item) => (
        <li>{item.words}</li>
      ))}
    </ul>
    {version.withdrawn ? <p>That version has been withdrawn since. Its page says why.</p> : null}
    {version.newer ? (
      <p>
        There is <a href={version.newer}>a newer version</a>. Whoever wrote this may follow it with
        a new statement, or stay with this one.
      </p>
    ) : null}
  </>
)

const From = ({ parent, why }: { parent: Statement; why: string | null }) => (
  <>
    <p>
      It was adapted from <a href={statementPath(parent.id)}>{parent.title}</a>, by{' '}
      {parent.organisation}.
    </p>
    {why ? <OwnWords whose="Why it differs">{why}</OwnWords> : null}
  </>
)

const Adapted = ({ adapted }: { adapted: Statement[] }) =>
  adapted.length === 0 ? null : (
    <>
      <h2>Adapted from it</h2>
      <ul>
        {adapted.map((one) => (
          <li>
            <a href={statementPath(one.id)}>{one.title}</a>, by {one.organisation}
          </li>
        ))}
      </ul>
    </>
  )
