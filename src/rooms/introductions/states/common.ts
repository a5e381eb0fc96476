import { commonView } from '../asking/common.view.tsx'
import { concepts, steps, wrong, type Page } from './invented.ts'

const picker = { concepts, themes: ['Bread', 'Water'], looked: '', found: [], open: [] }
const looking = (find: string, ...ticked: string[]) => ({ find: [find], concepts: ticked })

export const common: readonly Page[] = [
  {
    page: 'In common',
    states: [
      {
        name: 'the first time',
        draw: (facts) => commonView({ picker, chosen: [], other: null, steps }, facts),
      },
      {
        name: 'some ticked, one theme open',
        draw: (facts) =>
          commonView(
            {
              picker: { ...picker, open: ['Water'] },
              chosen: ['baking'],
              other: 'I keep bees.',
              steps,
            },
            facts,
          ),
      },
      {
        name: 'found',
        draw: (facts) =>
          commonView(
            {
              picker: { ...picker, looked: 'flud', found: ['floods', 'rivers'] },
              chosen: [],
              other: null,
              steps,
            },
            wrong(facts, {}, looking('flud', 'baking', 'floods')),
          ),
      },
      {
        name: 'nothing found',
        draw: (facts) =>
          commonView(
            { picker: { ...picker, looked: 'xyzzy' }, chosen: [], other: null, steps },
            wrong(facts, {}, looking('xyzzy', 'baking')),
          ),
      },
    ],
  },
]
