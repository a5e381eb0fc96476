import { beginView } from '../beside/referrer/begin.view.tsx'
import { pickUpView } from '../beside/referrer/pick-up.view.tsx'
import { slipView } from '../beside/referrer/slip.view.tsx'
import { someDay, wrong, type Page } from './invented.ts'

const origin = 'https://kith.example'
const code = 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'
const begun = { begunAt: someDay, until: new Date('2027-02-14T14:30:00Z'), pickedUp: false }

/** What somebody who refers begins with a person, and how that person goes on with it. */
export const referrer: readonly Page[] = [
  {
    page: 'Begin with somebody',
    states: [
      { name: 'nothing begun', draw: (facts) => beginView({ begun: [], days: 31 }, facts) },
      {
        name: 'one that waits, one that was picked up',
        draw: (facts) =>
          beginView({ begun: [begun, { ...begun, pickedUp: true }], days: 31 }, facts),
      },
    ],
  },
  {
    page: 'The slip',
    states: [
      {
        name: 'the first quarter of an hour',
        draw: () => slipView({ code, until: someDay, origin }),
      },
      { name: 'afterwards', draw: () => slipView({ code: null, until: someDay, origin }) },
    ],
  },
  {
    page: 'Go on with what was begun',
    states: [
      {
        name: 'not signed in',
        draw: (facts) => pickUpView({ signedIn: false, joined: false }, facts),
      },
      {
        name: 'no place chosen yet',
        draw: (facts) => pickUpView({ signedIn: true, joined: false }, facts),
      },
      {
        name: 'with the code',
        draw: (facts) => pickUpView({ signedIn: true, joined: true }, facts),
      },
      {
        name: 'a code that opens nothing',
        draw: (facts) =>
          pickUpView(
            { signedIn: true, joined: true },
            wrong(facts, { code: 'That code opens nothing here. Look at the slip again' }),
          ),
      },
    ],
  },
]
