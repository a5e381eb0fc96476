import { helpingView } from '../helping/helping.view.tsx'
import { apartView, reportsView, reportView } from '../report/report.view.tsx'
import { ninaWords, nobodys, someDay, type Page } from './invented.ts'

const about = { service: 'Invented Kettle Club', answers: 'Gwen', path: `/yes/${nobodys(41)}` }
const report = {
  id: nobodys(42),
  mine: true,
  at: someDay,
  words: 'They rang at night.',
  answer: null,
}

export const safe: readonly Page[] = [
  {
    page: 'Something worries me',
    states: [
      { name: 'somebody named reads it', draw: (facts) => reportView(about, facts) },
      {
        name: 'nobody is named yet',
        draw: (facts) => reportView({ ...about, answers: null }, facts),
      },
    ],
  },
  {
    page: 'Never meet this person',
    states: [{ name: 'asked', draw: (facts) => apartView(about, facts) }],
  },
  {
    page: 'Worries, and the answers',
    states: [
      { name: 'nothing', draw: (facts) => reportsView({ reports: [] }, facts) },
      { name: 'mine, not answered', draw: (facts) => reportsView({ reports: [report] }, facts) },
      {
        name: 'mine, answered',
        draw: (facts) =>
          reportsView({ reports: [{ ...report, answer: 'I have spoken to them.' }] }, facts),
      },
      {
        name: 'somebody else’s, to be answered',
        draw: (facts) => reportsView({ reports: [{ ...report, mine: false }] }, facts),
      },
    ],
  },
  {
    page: 'People who asked for help',
    states: [
      {
        name: 'nobody',
        draw: () => helpingView({ people: [], first: true, next: undefined }),
      },
      {
        name: 'one who shows all, one who shows little',
        draw: () =>
          helpingView({
            people: [
              {
                since: someDay,
                name: 'Nina',
                words: ninaWords,
                other: null,
                lived: ['getting up to bake'],
                near: '/services',
              },
              {
                since: someDay,
                name: null,
                words: null,
                other: null,
                lived: [],
                near: '/services',
              },
            ],
            first: true,
            next: undefined,
          }),
      },
    ],
  },
]
