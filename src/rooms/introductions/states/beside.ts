import { besideView } from '../beside/alongside/beside.view.tsx'
import { enterView } from '../beside/alongside/enter.view.tsx'
import { leaveSideView } from '../beside/alongside/leave-side.view.tsx'
import { ownPaperView } from '../beside/own/paper.view.tsx'
import { newsAbout } from '../rules/about-news.ts'
import { nobodys, wrong, type Page } from './invented.ts'

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
    page: 'No longer beside somebody',
    states: [{ name: 'asked once more', draw: (facts) => leaveSideView(nina, facts) }],
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
]
