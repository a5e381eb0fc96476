import { InsetText } from '../../../ui/content/inset-text.tsx'
import { Button } from '../../../ui/form/button.tsx'
import type { Service } from '../listing.ts'
import { claimOf, oneService, posterOf } from '../services.routes.ts'

export const Standing = ({ service: { status, alert } }: { service: Service }) => {
  const closed =
    status === 'temporarily closed'
      ? 'This is closed for now.'
      : status === 'active'
        ? null
        : 'This is no longer going on, as far as Kith knows.'
  return closed || alert ? (
    <InsetText>
      {closed ? <p>{closed}</p> : null}
      {alert ? <p dir="auto">{alert}</p> : null}
    </InsetText>
  ) : null
}

export const Meet = ({ service }: { service: Service }) => (
  <div class="kith-no-print">
    <h2>Meet one of the peers here</h2>
    <p>
      Kith can ask peers who are ready to meet people, here and in other groups near you. You
      choose, and nobody is assigned.
    </p>
    <p>
      <a href={`${oneService(service.cell, service.id)}/peers`}>
        Read what peers here say to everyone
      </a>
    </p>
    <Button href="/meet">I want to meet someone</Button>
  </div>
)

export const Keep = ({ service }: { service: Service }) => (
  <div class="kith-no-print">
    <h2>Is this your group?</h2>
    <p>
      {service.claimedOn === null
        ? 'Nobody who runs it keeps this page yet. You can, without an account.'
        : 'Somebody who runs it keeps this page.'}
    </p>
    <ul>
      <li>
        <a href={claimOf(service)}>Keep this page up to date</a>
      </li>
      <li>
        <a href={posterOf(service)}>A poster with a code to scan</a>
      </li>
    </ul>
  </div>
)
