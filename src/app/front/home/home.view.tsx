import type { PageView } from '../../../platform/http/route.ts'
import { monthInWords } from '../../../ui/day.ts'
import { Door, Doors } from '../../../ui/kith/door.tsx'
import { Figure, Figures } from '../../../ui/kith/figure.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import {
  National,
  strategyRoutes,
  type Answered,
  type NationalFacts,
} from '../../../rooms/strategy/strategy.ts'
import { frontRoutes } from '../front.routes.ts'
import type { Together } from './together.ts'
import { WhatWasAsked } from './what-was-asked.tsx'

type Place = { name: string; wait: string | null; answered: Answered }
type Facts = { places: Place[]; services: Together; peers: Together; facts: NationalFacts }

export const homeView = ({ places, services, peers, facts }: Facts): PageView => ({
  title: 'Meet someone who has been there too',
  body: (
    <>
      <h1>Meet someone who has been there too.</h1>
      <Lede>
        Peer support is one person who has been through something meeting another who is going
        through it, as equals. Kith helps you find each other, and helps those who do this work to
        be trained, supported and heard.
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
      <h2>What is known for the whole country</h2>
      <National facts={facts} />
    </>
  ),
})

const TwoDoors = ({ places }: { places: Place[] }) => (
  <Doors>
    <Door
      heading="I want to meet someone"
      href={frontRoutes.meet}
      action="Start here"
      note={<Waits places={places} />}
    >
      Say what matters to you, in your own words. You choose what is shown, and to whom. Nobody is
      ever assigned.
    </Door>
    <Door
      heading="I do this work, or answer for it"
      href={strategyRoutes.call}
      action="See the call, answered"
      note={<AnsweredIn places={places} />}
    >
      Five things were asked of every organisation and of the nation. See who has answered near you,
      and who has said nothing yet.
    </Door>
  </Doors>
)

const Waits = ({ places }: { places: Place[] }) => (
  <>
    {places.map(({ name, wait }) =>
      wait === null
        ? `${name}: how long people wait is not known. `
        : `${name}: people usually wait ${wait}. `,
    )}
    No referral needed. Adults only for now.
  </>
)

const AnsweredIn = ({ places }: { places: Place[] }) => (
  <>
    {places.length === 0 ? 'Kith has not been opened anywhere yet.' : null}
    {places.map(
      ({ name, answered: { answered, organisations } }) =>
        `${name}: ${answered} of ${organisations} organisations have answered. `,
    )}
  </>
)

/** Read on from the number, or from "Not known". */
const counted = ({ value }: Together, what: string) => (value === null ? `how many ${what}` : what)

const sourceOf = ({ value, places, of, month }: Together, who: string): string => {
  if (value === null || month === null) return 'nobody has said yet'
  const where = places < of ? `, in ${places} of ${of} places` : ''
  return `${who}${where}, ${monthInWords(month)}`
}
