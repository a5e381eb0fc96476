import type { PageView } from '../../../platform/http/route.ts'
import { InsetText } from '../../../ui/content/inset-text.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import type { Organisation } from '../../places/places.ts'
import { inviteTo, strategyRoutes } from '../strategy.routes.ts'

type Facts = { organisation: Organisation; address: string | null; endsOn: string }

export const invitedView = (facts: Facts): PageView => ({
  title: 'Your link',
  crumbs: [{ text: 'The call, answered', href: strategyRoutes.call }],
  body:
    facts.address === null ? <Hidden {...facts} /> : <Shown {...facts} address={facts.address} />,
})

const Shown = ({ organisation, address, endsOn }: Facts & { address: string }) => (
  <>
    <h1>Copy this link and send it</h1>
    <Lede>
      With it, {organisation.name} can answer until {dayInWords(endsOn)}.
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
      For safety this page shows the link for 15 minutes. After that, make a new one. Whoever holds
      it can answer for them, so send it to one person you trust to.
    </p>
  </>
)

const Hidden = ({ organisation }: Facts) => (
  <>
    <h1>The link is no longer shown</h1>
    <Lede>It still works for whoever has it. For safety it is shown here for 15 minutes only.</Lede>
    <p>
      Lost it? <a href={inviteTo({ organisation: organisation.id })}>Make a new one</a>.
    </p>
  </>
)

const mailTo = (address: string): string => {
  const subject = 'What is your answer on peer support?'
  const body = `Some things were asked of every organisation in 2023, so that peer support can do what it is for. With this link you can answer for yours:\n\n${address}\n`
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
