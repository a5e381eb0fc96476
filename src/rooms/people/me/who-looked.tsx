import { dayInWords } from '../../../ui/day.ts'
import { Quiet } from '../../../ui/kith/lede.tsx'

export type Look = {
  day: string
  page: string
  fields: string
  beside: boolean
  name: string | null
}

const pageNames: Record<string, string> = {
  '/outlines': 'while deciding whether to say yes',
  '/request': 'while choosing whom to meet',
  '/introductions': 'in the list of people they have met',
  '/introductions/:id': 'on the page you share',
  '/helping': 'while helping you find someone',
  '/groups/small/:id': 'while deciding about a small group',
  '/groups/held/:id': 'in a group you asked to join',
  '/groups/open/:id': 'in a group you welcomed them to',
  '/reports': 'in a worry you wrote about',
}

const besideNames: Record<string, string> = {
  '/me': 'on this page',
  '/ask': 'in your own words',
  '/request': 'on the page of your request',
  '/request/choose': 'when you chose somebody',
}

const Who = ({ look }: { look: Look }) =>
  look.beside ? (
    <>whoever was beside you, {besideNames[look.page] ?? `on the page ${look.page}`}</>
  ) : (
    <>
      <span dir="auto">{look.name ?? 'someone'}</span>, {pageNames[look.page] ?? look.page}
    </>
  )

/** Who has read one's words, and where. */
export const Looks = ({ looks }: { looks: Look[] }) => (
  <>
    <h2>Who has seen what of you</h2>
    {looks.length === 0 ? <p>Nobody has read your words yet.</p> : null}
    <ul>
      {looks.map((look) => (
        <li>
          {dayInWords(look.day)}: <Who look={look} />
        </li>
      ))}
    </ul>
    {looks.length > 0 ? <Quiet>Names appear only once you have both said yes.</Quiet> : null}
  </>
)
