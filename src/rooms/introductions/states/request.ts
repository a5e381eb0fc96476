import type { Group } from '../groups/open/group-card.tsx'
import { requestView } from '../request/request.view.tsx'
import type { TradeOff } from '../request/trade-offs.ts'
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
const wait = { month: '2026-12-01', endings: 23, weeksLow: 3, weeksHigh: 6 }
const going = { atOnce: 4, standsDays: 7, wait, told: 'email' as const }
const bakers: Group = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Bread before seven',
  words: 'We bake, and we talk while it rises.',
  organisation: 'The Early Oven',
  rhythm: 'Every Tuesday',
  next: new Date('2027-02-02T06:30:00Z'),
  way: 'in person',
  justCome: true,
  outcode: 'BS5',
  confidential: false,
  joinWords: 'Just come.',
  about: ['getting up to bake'],
}
const groups = { fit: [bakers], others: [] }
const asking = { glad: [], askedFor: undefined, tradeOffs: undefined, going, groups }
const state = 'asking' as const
const askedFor = { at: someDay, until: someDay, stands: true }
const looked = { weighedOn: '2027-01-10', nextOn: '2027-01-24', everyDays: 14 }
const line: TradeOff = {
  kind: 'in common',
  name: 'getting up to bake',
  moreLeast: 5,
  held: true,
  weeksNow: wait,
  weeksThen: wait,
}

export const request: readonly Page[] = [
  {
    page: 'Your request',
    states: [
      { name: 'not begun', draw: (facts) => requestView({ state: null, asking: null }, facts) },
      { name: 'begun', draw: (facts) => requestView({ state: 'draft', asking: null }, facts) },
      {
        name: 'waiting, and how long is not known',
        draw: (facts) =>
          requestView(
            { state, asking: { ...asking, going: { ...going, wait: undefined } } },
            facts,
          ),
      },
      {
        name: 'waiting, and how long is known',
        draw: (facts) => requestView({ state, asking }, facts),
      },
      {
        name: 'waiting for one in particular',
        draw: (facts) => requestView({ state, asking: { ...asking, askedFor } }, facts),
      },
      {
        name: 'waiting, and what letting go would change',
        draw: (facts) =>
          requestView(
            { state, asking: { ...asking, tradeOffs: { ...looked, lines: [line] } } },
            facts,
          ),
      },
      {
        name: 'waiting, with no must to let go of',
        draw: (facts) =>
          requestView({ state, asking: { ...asking, tradeOffs: { ...looked, lines: [] } } }, facts),
      },
      {
        name: 'choosing, one person',
        draw: (facts) => requestView({ state, asking: { ...asking, glad: [bert] } }, facts),
      },
      {
        name: 'choosing, and one shows little yet',
        draw: (facts) => requestView({ state, asking: { ...asking, glad: [bert, quiet] } }, facts),
      },
      {
        name: 'the place was taken meanwhile',
        draw: (facts) =>
          requestView(
            { state, asking: { ...asking, glad: [quiet] } },
            wrong(facts, {
              person: 'This person has no free place any more. Nothing else has changed',
            }),
          ),
      },
      { name: 'met someone', draw: (facts) => requestView({ state: 'met', asking: null }, facts) },
    ],
  },
]
