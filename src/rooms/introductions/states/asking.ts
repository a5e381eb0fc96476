import { commonView } from '../asking/common.view.tsx'
import { wordsView } from '../asking/words.view.tsx'
import { concepts, ninaWords, wrong, type Page } from './invented.ts'

const picker = { concepts, themes: ['Bread', 'Water'], looked: '', found: [], open: [] }
const looking = (find: string, ...ticked: string[]) => ({ find: [find], concepts: ticked })

export const asking: readonly Page[] = [
  {
    page: 'In your own words',
    states: [
      {
        name: 'the first time',
        draw: (facts) => wordsView({ asking: false, name: null, words: null }, facts),
      },
      {
        name: 'while asking',
        draw: (facts) => wordsView({ asking: true, name: 'Nina', words: ninaWords }, facts),
      },
      {
        name: 'sent empty',
        draw: (facts) =>
          wordsView(
            { asking: false, name: null, words: null },
            wrong(facts, {
              name: 'Write a name you go by. It need not be your real one',
              words: 'Write a few words. One sentence is enough',
            }),
          ),
      },
    ],
  },
  {
    page: 'In common',
    states: [
      {
        name: 'the first time',
        draw: (facts) => commonView({ picker, chosen: [], other: null }, facts),
      },
      {
        name: 'some ticked, one theme open',
        draw: (facts) =>
          commonView(
            { picker: { ...picker, open: ['Water'] }, chosen: ['baking'], other: 'I keep bees.' },
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
            },
            wrong(facts, {}, looking('flud', 'baking', 'floods')),
          ),
      },
      {
        name: 'nothing found',
        draw: (facts) =>
          commonView(
            { picker: { ...picker, looked: 'xyzzy' }, chosen: [], other: null },
            wrong(facts, {}, looking('xyzzy', 'baking')),
          ),
      },
    ],
  },
]
