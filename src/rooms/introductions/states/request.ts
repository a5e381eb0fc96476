import { requestView } from '../request/request.view.tsx'
import { bertWords, both, nobodys, someDay, wrong, type Page } from './invented.ts'

const bert = {
  id: nobodys(11),
  behind: 'Invented Kettle Club',
  name: 'Bert',
  words: bertWords,
  other: 'I sing flat.',
  times: 'Mornings.',
  both,
}
const quiet = {
  ...bert,
  id: nobodys(12),
  name: null,
  words: null,
  other: null,
  times: null,
  both: [],
}
const known = { month: '2026-12-01', endings: 23, weeksLow: 3, weeksHigh: 6 }
const asking = { state: 'asking' as const, askedAt: someDay, now: someDay, glad: [], wait: known }

export const request: readonly Page[] = [
  {
    page: 'Your request',
    states: [
      {
        name: 'not begun',
        draw: (facts) => requestView({ ...asking, state: null, askedAt: null }, facts),
      },
      { name: 'begun', draw: (facts) => requestView({ ...asking, state: 'draft' }, facts) },
      {
        name: 'waiting, and how long is not known',
        draw: (facts) => requestView({ ...asking, wait: undefined }, facts),
      },
      { name: 'waiting, and how long is known', draw: (facts) => requestView(asking, facts) },
      {
        name: 'choosing, one person',
        draw: (facts) => requestView({ ...asking, glad: [bert] }, facts),
      },
      {
        name: 'choosing, and one shows little yet',
        draw: (facts) => requestView({ ...asking, glad: [bert, quiet] }, facts),
      },
      {
        name: 'the place was taken meanwhile',
        draw: (facts) =>
          requestView(
            { ...asking, glad: [quiet] },
            wrong(facts, {
              person: 'This person has no free place any more. Nothing else has changed',
            }),
          ),
      },
      { name: 'met someone', draw: (facts) => requestView({ ...asking, state: 'met' }, facts) },
    ],
  },
]
