import type { PageView } from '../../../platform/http/route.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Locality, Organisation } from '../../places/places.ts'
import type { Chosen } from '../chosen.ts'
import type { Linked } from '../reading/facts.ts'
import { versionAt } from '../reading/reading.routes.ts'

type Used = Chosen & { by: Organisation | null; linked: Linked; newer: Linked | null }
type Facts = { locality: Locality; chooses: boolean; used: Used[] }

export const usedView = ({ locality, chooses, used }: Facts): PageView => ({
  title: 'Which versions are used here',
  crumbs: [{ text: 'Values and frameworks', href: '/frameworks' }],
  body: (
    <>
      <h1>What peer support stands on in {locality.name}</h1>
      <Lede>
        Which values and frameworks the place and its organisations say they use, and why.
      </Lede>
      {used.length === 0 ? (
        <p>
          Nobody here has said yet which they use. Whoever co-ordinates peer support here, or leads
          an organisation, can say so on the page of any version.
        </p>
      ) : null}
      {used.map((one) => (
        <OneUsed used={one} place={locality.name} chooses={chooses} />
      ))}
    </>
  ),
})

const OneUsed = ({ used, place, chooses }: { used: Used; place: string; chooses: boolean }) => (
  <Card heading={used.by ? `${used.by.name}${used.by.invented ? ' (invented)' : ''}` : place}>
    <p>
      For {used.kind}:{' '}
      <a href={versionAt(used.linked)}>
        {used.linked.title}, version {used.linked.number}
      </a>
    </p>
    <OwnWords>{used.why}</OwnWords>
    <Quiet>Chosen on {dayInWords(used.chosenOn)}.</Quiet>
    {chooses ? (
      <p>
        <a href={`${versionAt(used.linked)}/choose?for=${used.organisation ?? 'place'}`}>
          Change this<span class="nhsuk-u-visually-hidden">: {used.linked.title}</span>
        </a>
      </p>
    ) : null}
    {used.newer ? (
      <p>
        There is a newer one: <a href={versionAt(used.newer)}>version {used.newer.number}</a>.
        {chooses ? (
          <Decide used={used} newer={used.newer} />
        ) : (
          ' They have not said yet what they do.'
        )}
      </p>
    ) : null}
  </Card>
)

const Decide = ({ used, newer }: { used: Used; newer: Linked }) => {
  const whom = used.organisation ?? 'place'
  return (
    <>
      {' '}
      <a href={`${versionAt(newer)}/choose?for=${whom}`}>Go with the newer one</a> or{' '}
      <a href={`${versionAt(used.linked)}/choose?for=${whom}`}>say why they stay</a>.
    </>
  )
}
