import { besideView } from '../beside/alongside/beside.view.tsx'
import { enterView } from '../beside/alongside/enter.view.tsx'
import { ownPaperView } from '../beside/own/paper.view.tsx'
import { beginView } from '../beside/referrer/begin.view.tsx'
import { pickUpView } from '../beside/referrer/pick-up.view.tsx'
import { slipView } from '../beside/referrer/slip.view.tsx'
import { newsAbout } from '../rules/about-news.ts'
import { nobodys, someDay, wrong, type Page } from './invented.ts'

const origin = 'https://kith.example'
const code = 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'

const nina = {
  person: nobodys(71),
  since: '2027-01-04',
  name: 'Nina',
  reach: 'Rings the club on Mondays.',
  news: [] as number[],
}
const own = { code, address: false, beside: false, origin }
const begun = { begunAt: someDay, until: new Date('2027-02-14T14:30:00Z'), pickedUp: false }

export const beside: readonly Page[] = [
  {
    page: 'People one is beside',
    states: [
      { name: 'nobody', draw: (facts) => besideView({ people: [] }, facts) },
      {
        name: 'one with nothing to tell, one with news',
        draw: (facts) =>
          besideView(
            {
              people: [nina, { ...nina, person: nobodys(72), news: [newsAbout.smallGroup] }],
            },
            facts,
          ),
      },
    ],
  },
  {
    page: 'Write for somebody',
    states: [
      { name: 'empty', draw: (facts) => enterView({}, facts) },
      {
        name: 'they did not say yes to it',
        draw: (facts) =>
          enterView(
            {},
            wrong(
              facts,
              { agreed: 'Ask them first, and tick this when they agree' },
              { name: ['Nina'] },
            ),
          ),
      },
    ],
  },
  {
    page: 'A code on paper',
    states: [
      {
        name: 'to hand over',
        draw: (facts) => ownPaperView({ ...own, beside: true }, facts),
      },
      { name: 'one’s own, without an email', draw: (facts) => ownPaperView(own, facts) },
      {
        name: 'one’s own, with an email',
        draw: (facts) => ownPaperView({ ...own, address: true }, facts),
      },
    ],
  },
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
