import type { PageView } from '../../../platform/http/route.ts'
import { Table } from '../../../ui/content/table.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'

type Person = { since: Date; name: string | null; words: string | null; lived: string[] }

const dateWords = (at: Date) =>
  at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' })

export const helpingView = ({ people }: { people: Person[] }): PageView => ({
  title: 'People who asked for help to find someone',
  crumbs: [{ text: 'Your page', href: '/me' }],
  wide: true,
  body: (
    <>
      <h1>People who asked for help to find someone</h1>
      <Lede>
        They chose to show you this, and each can see that somebody looked. Those who have waited
        longest stand first.
      </Lede>
      {people.length === 0 ? (
        <p>Nobody has asked for help right now.</p>
      ) : (
        <Table
          caption="What each person shows to those who help"
          captionHidden
          responsive
          head={['Since', 'Name', 'In their words', 'What they have lived']}
          rows={people.map((person) => [
            dateWords(person.since),
            person.name ?? 'Not shown',
            person.words ?? 'Not shown',
            person.lived.length > 0 ? person.lived.join('; ') : 'Not shown',
          ])}
        />
      )}
    </>
  ),
})
