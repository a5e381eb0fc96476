import { wordsView } from '../asking/words.view.tsx'
import { ninaWords, steps, wrong, type Page } from './invented.ts'

export const asking: readonly Page[] = [
  {
    page: 'In your own words',
    states: [
      {
        name: 'the first time',
        draw: (facts) => wordsView({ asking: false, name: null, words: null, steps }, facts),
      },
      {
        name: 'while asking',
        draw: (facts) => wordsView({ asking: true, name: 'Nina', words: ninaWords, steps }, facts),
      },
      {
        name: 'sent empty',
        draw: (facts) =>
          wordsView(
            { asking: false, name: null, words: null, steps },
            wrong(facts, {
              name: 'Write a name you go by. It need not be your real one',
              words: 'Write a few words. One sentence is enough',
            }),
          ),
      },
    ],
  },
]
