import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { shortDate } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { Pagination } from '../../../ui/navigation/pagination.tsx'
import { servicesRoutes } from '../../services/services.ts'
import { routes } from '../introductions.routes.ts'

type Person = {
  since: Date
  name: string | null
  words: string | null
  other: string | null
  lived: string[]
  near: string
}

type Data = { people: Person[]; first: boolean; next: string | undefined }

export const helpingView = ({ people, first, next }: Data): PageView => ({
  title: 'People who asked for help to find someone',
  crumbs: [{ text: 'Your page', href: '/me' }],
  wide: true,
  body: (
    <>
      <h1>People who asked for help to find someone</h1>
      <Lede>
        They chose to show you this, and each can see that somebody looked. Those who have waited
        longest come first.
      </Lede>
      <WhatNext />
      {people.length === 0 ? (
        <p>{first ? 'Nobody has asked for help right now.' : 'Nobody else has asked for help.'}</p>
      ) : (
        <Table
          caption="What each person shows to those who help"
          captionHidden
          responsive
          head={['Since', 'Name', 'In their words', 'What they have lived', 'What is near']}
          rows={people.map((person) => [
            shortDate(person.since),
            person.name ?? 'Not shown',
            [person.words, person.other].filter(Boolean).join(' / ') || 'Not shown',
            person.lived.length > 0 ? person.lived.join('; ') : 'Not shown',
            <Near person={person} />,
          ])}
        />
      )}
      <Pagination
        previous={first ? undefined : { href: routes.helping, label: 'Those waiting longest' }}
        next={next ? { href: `${routes.helping}?after=${next}` } : undefined}
      />
    </>
  ),
})

const WhatNext = () => (
  <>
    <h2>What you can do next</h2>
    <p>
      Nobody is assigned to anybody: Kith asks peers, and both say yes or no. Here is your part.
    </p>
    <ul>
      <li>
        Look at what is near. People find the groups and services that are listed. If something is
        missing, <a href={servicesRoutes.desk}>list it</a>.
      </li>
      <li>
        Ask a service that could have a peer for this. When it has one who fits and has room, Kith
        asks them.
      </li>
      <li>
        If somebody phones you, or comes to you, you can <a href={routes.beside}>be beside them</a>{' '}
        while they write.
      </li>
    </ul>
  </>
)

const Near = ({ person }: { person: Person }) => (
  <a href={person.near}>
    {person.lived[0] ? `Groups and services about ${person.lived[0]}` : 'Groups and services here'}
  </a>
)
