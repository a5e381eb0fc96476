import { Door, Doors } from '../../../ui/kith/door.tsx'
import { strategyRoutes, type Answered } from '../../../rooms/strategy/strategy.ts'
import { frontRoutes } from '../front.routes.ts'

/** A place, with how long people usually wait there and how many have answered. */
export type Place = { name: string; wait: string | null; answered: Answered }

export const TwoDoors = ({ places }: { places: Place[] }) => (
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
      Five things were asked of every organisation. See who near you has answered, and who is
      silent.
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
