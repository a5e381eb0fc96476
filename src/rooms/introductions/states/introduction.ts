import { introductionView } from '../meet-up/introduction.view.tsx'
import type { NeedsMet } from '../meet-up/needs.tsx'
import type { Meeting } from '../meet-up/meetings.tsx'
import { bertWords, both, nobodys, someDay, wrong, type Page } from './invented.ts'

const bert = {
  id: nobodys(31),
  peer: false,
  behind: 'Invented Kettle Club',
  readsReports: 'Gwen',
  ended: false,
  name: 'Bert',
  words: bertWords,
  other: 'I sing flat.',
  times: 'Mornings.',
  contact: '07700 900000',
  needs: 'No stairs.',
  myNeeds: 'A quiet place.',
  needsMet: null as NeedsMet | null,
  both,
  meetings: [] as Meeting[],
}
const quiet = {
  ...bert,
  name: null,
  words: null,
  other: null,
  times: null,
  contact: null,
  needs: null,
  myNeeds: null,
  readsReports: null,
  both: [],
}
const meeting: Meeting = {
  id: nobodys(32),
  mine: false,
  at: someDay,
  way: 'walking',
  words: 'By the weir. I hope we just walk.',
  agreed: false,
}

export const introduction: readonly Page[] = [
  {
    page: 'An introduction',
    states: [
      { name: 'both have said yes', draw: (facts) => introductionView(bert, facts) },
      {
        name: 'each says how what the other needs is met',
        draw: (facts) =>
          introductionView(
            { ...bert, needsMet: { byMe: 'The hall has a ramp.', byThem: 'We can sit outside.' } },
            facts,
          ),
      },
      { name: 'little is shown yet', draw: (facts) => introductionView(quiet, facts) },
      {
        name: 'the other proposes a time',
        draw: (facts) => introductionView({ ...bert, meetings: [meeting] }, facts),
      },
      {
        name: 'a time was proposed',
        draw: (facts) =>
          introductionView({ ...bert, meetings: [{ ...meeting, mine: true }] }, facts),
      },
      {
        name: 'both have agreed to a time',
        draw: (facts) =>
          introductionView({ ...bert, meetings: [{ ...meeting, agreed: true }] }, facts),
      },
      {
        name: 'no real date',
        draw: (facts) =>
          introductionView(
            bert,
            wrong(
              facts,
              { 'on-day': 'Write a real date, for example 15 1 2027' },
              { 'on-day': ['31'], 'on-month': ['Febuary'] },
            ),
          ),
      },
      { name: 'ended', draw: (facts) => introductionView({ ...quiet, ended: true }, facts) },
    ],
  },
]
