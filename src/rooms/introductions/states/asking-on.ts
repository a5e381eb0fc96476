import { checkView } from '../asking/check.view.tsx'
import { mattersView } from '../asking/matters.view.tsx'
import { concepts, said, steps, wrong, type Page } from './invented.ts'

const wishes = [{ concept: 'baking', weight: 'must' as const }]
const tags = [
  { kind: 'language', tag: 'cy', weight: 'matters' as const },
  { kind: 'time of week', tag: 'weekday morning', weight: 'nice' as const },
  { kind: 'reach', tag: 'near', weight: 'matters' as const },
  { kind: 'near', tag: 'ZZ1', weight: 'matters' as const },
]
const found = { wishes, meet: wishes, ways: ['walking'], tags, concepts }
const nothing = { wishes: [], meet: [], ways: [], tags: [], concepts }
const rules = { steps, atOnce: 4, standsDays: 7 }

export const askingOn: readonly Page[] = [
  {
    page: 'What matters, and who may see it',
    states: [
      {
        name: 'nothing said yet',
        draw: (facts) => mattersView({ facets: [], wishes: [], concepts, steps }, facts),
      },
      {
        name: 'some things said',
        draw: (facts) => mattersView({ facets: said, wishes, concepts, steps }, facts),
      },
    ],
  },
  {
    page: 'Check what you would show',
    states: [
      {
        name: 'before asking',
        draw: (facts) =>
          checkView({ ...rules, ...found, facets: said, state: 'draft', helped: false }, facts),
      },
      {
        name: 'while asking, with help',
        draw: (facts) =>
          checkView({ ...rules, ...found, facets: said, state: 'asking', helped: true }, facts),
      },
      {
        name: 'without words',
        draw: (facts) =>
          checkView(
            { ...rules, ...nothing, facets: [], state: 'draft', helped: false },
            wrong(facts, {
              words: 'Write a few words first, so that people know whom they would meet',
            }),
          ),
      },
    ],
  },
]
