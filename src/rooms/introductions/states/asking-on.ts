import { checkView } from '../asking/check.view.tsx'
import { mattersView } from '../asking/matters.view.tsx'
import { waysView } from '../asking/ways.view.tsx'
import { concepts, said, wrong, type Page } from './invented.ts'

const wishes = [{ concept: 'baking', weight: 'must' as const }]
const ready = { facets: said, wishes, ways: ['walking'], concepts, atOnce: 4, standsDays: 7 }

/** The pages of asking that come after what one would like in common. */
export const askingOn: readonly Page[] = [
  {
    page: 'What matters, and who may see it',
    states: [
      {
        name: 'nothing said yet',
        draw: (facts) => mattersView({ facets: [], wishes: [], concepts }, facts),
      },
      {
        name: 'some things said',
        draw: (facts) => mattersView({ facets: said, wishes, concepts }, facts),
      },
    ],
  },
  {
    page: 'How to meet',
    states: [
      {
        name: 'the first time',
        draw: (facts) => waysView({ chosen: [], needs: null, contact: null }, facts),
      },
      {
        name: 'filled in',
        draw: (facts) =>
          waysView({ chosen: ['walking'], needs: 'No stairs.', contact: '07700 900000' }, facts),
      },
    ],
  },
  {
    page: 'Check what you would show',
    states: [
      {
        name: 'before asking',
        draw: (facts) => checkView({ ...ready, state: 'draft', helped: false }, facts),
      },
      {
        name: 'while asking, with help',
        draw: (facts) => checkView({ ...ready, state: 'asking', helped: true }, facts),
      },
      {
        name: 'without words',
        draw: (facts) =>
          checkView(
            { ...ready, facets: [], wishes: [], ways: [], state: 'draft', helped: false },
            wrong(facts, {
              words: 'Write a few words first, so that people know whom they would meet',
            }),
          ),
      },
    ],
  },
]
