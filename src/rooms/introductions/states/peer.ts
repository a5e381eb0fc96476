import { notThisOneView } from '../outlines/not-this-one.view.tsx'
import { outlinesView } from '../outlines/outlines.view.tsx'
import { stepBackView } from '../outlines/step-back.view.tsx'
import { both, ninaWords, nobodys, someDay, wrong, type Page } from './invented.ts'

const nina = {
  id: nobodys(21),
  askedFor: false,
  glad: false,
  until: someDay,
  name: 'Nina',
  words: ninaWords,
  other: 'I keep bees.',
  both,
  also: ['getting up to bake'],
  needs: 'No stairs.',
}
const quiet = {
  ...nina,
  id: nobodys(22),
  name: null,
  words: null,
  other: null,
  both: [],
  also: [],
  needs: null,
}
export const peer: readonly Page[] = [
  {
    page: 'People you might meet',
    states: [
      { name: 'nobody', draw: (facts) => outlinesView({ outlines: [] }, facts) },
      { name: 'somebody new', draw: (facts) => outlinesView({ outlines: [nina] }, facts) },
      {
        name: 'asked for in particular',
        draw: (facts) => outlinesView({ outlines: [{ ...nina, askedFor: true }] }, facts),
      },
      {
        name: 'somebody who shows little',
        draw: (facts) => outlinesView({ outlines: [quiet] }, facts),
      },
      {
        name: 'said “I would be glad to”',
        draw: (facts) => outlinesView({ outlines: [{ ...nina, glad: true }] }, facts),
      },
      {
        name: 'too late',
        draw: (facts) =>
          outlinesView({ outlines: [] }, wrong(facts, { outline: 'They are not asking any more' })),
      },
    ],
  },
  {
    page: 'Take back a yes',
    states: [
      { name: 'asked once more', draw: (facts) => stepBackView({ id: nobodys(21) }, facts) },
      { name: 'changed meanwhile', draw: (facts) => stepBackView({ id: null }, facts) },
    ],
  },
  {
    page: 'Not this one',
    states: [{ name: 'asked', draw: (facts) => notThisOneView({ id: nobodys(21) }, facts) }],
  },
]
