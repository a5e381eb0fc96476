import type { PageView } from '../../../platform/http/route.ts'
import { monthInWords } from '../../../ui/day.ts'
import { Figure, Figures } from '../../../ui/kith/figure.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { National, type NationalFacts } from '../../../rooms/strategy/strategy.ts'
import type { Together } from './together.ts'
import { TwoDoors, type Place } from './two-doors.tsx'
import { WhatWasAsked } from './what-was-asked.tsx'

type Facts = { places: Place[]; services: Together; peers: Together; facts: NationalFacts }

export const homeView = ({ places, services, peers, facts }: Facts): PageView => ({
  title: 'Meet someone who has been there too',
  body: (
    <>
      <h1>Meet someone who has been there too.</h1>
      <Lede>
        Peer support is one person who has been through something meeting another going through it,
        as equals. Kith helps you find each other, and those who do this work to be trained,
        supported and heard.
      </Lede>
      <TwoDoors places={places} />
      <Figures>
        <Figure
          value={services.value ?? undefined}
          counts={counted(services, 'services and groups offer peer support')}
          source={sourceOf(services, 'said by themselves')}
        />
        <Figure
          value={peers.value ?? undefined}
          counts={counted(peers, 'peers, paid and voluntary, stand ready')}
          source={sourceOf(peers, 'counted by the services that stand behind them')}
        />
        <Figure
          value={undefined}
          counts="how many peers hold a seat where decisions are made"
          source="nobody has said yet"
        />
      </Figures>
      <WhatWasAsked />
      <h2>Across England</h2>
      <National facts={facts} />
    </>
  ),
})

/** Read on from the number, or from "Not known". */
const counted = ({ value }: Together, what: string) => (value === null ? `how many ${what}` : what)

const sourceOf = ({ value, places, of, month }: Together, who: string): string => {
  if (value === null || month === null) return 'nobody has said yet'
  const where = places < of ? `, in ${places} of ${of} places` : ''
  return `${who}${where}, ${monthInWords(month)}`
}
