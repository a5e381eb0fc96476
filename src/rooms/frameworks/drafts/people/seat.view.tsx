import type { PageView, ViewFacts } from '../../../../platform/http/route.ts'
import { InsetText } from '../../../../ui/content/inset-text.tsx'
import { dayInWords } from '../../../../ui/day.ts'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { atDraft, crumbsOf } from '../at-draft.tsx'
import type { Sitting } from '../take-seat.ts'

type Facts = { sitting: Sitting; name: string; address: string | null; endsOn: string }

export const seatView = atDraft((facts: Facts, _page: ViewFacts): PageView => ({
  title: 'A link to take part with',
  crumbs: crumbsOf(facts.sitting),
  body:
    facts.address === null ? <Hidden {...facts} /> : <Shown {...facts} address={facts.address} />,
}))

const Shown = ({ name, address, endsOn, sitting }: Facts & { address: string }) => (
  <>
    <h1>Copy this link and send it</h1>
    <Lede>
      With it, <span dir="auto">{name}</span> can take part until {dayInWords(endsOn)}.
    </Lede>
    <InsetText>
      <p>
        <strong>{address}</strong>
      </p>
    </InsetText>
    <p>
      <a href={mailTo(address)}>Write an email with it</a>
    </p>
    <p>
      For safety this page shows the link for 15 minutes. Whoever holds it takes part under this
      name, so send it to one person.
    </p>
    <p>
      <a href={`${sitting.base}/people`}>Invite or name somebody else</a>
    </p>
  </>
)

const Hidden = ({ sitting }: Facts) => (
  <>
    <h1>The link is no longer shown</h1>
    <Lede>It still works for whoever has it. For safety it is shown here for 15 minutes only.</Lede>
    <p>
      Lost it? <a href={`${sitting.base}/invite`}>Make a new one</a>, and take the old one out.
    </p>
  </>
)

const mailTo = (address: string): string => {
  const subject = 'Will you say what you think of this draft?'
  const body = `We are writing down what our peer support stands on. With this link you can read the draft and say what you think of it:\n\n${address}\n`
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
