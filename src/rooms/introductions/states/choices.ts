import { askForView } from '../ask-for/ask-for.view.tsx'
import { endingView } from '../ending/ending.view.tsx'
import { letGoView } from '../request/let-go.view.tsx'
import { stopView } from '../request/stop.view.tsx'
import { concepts, nobodys, someDay, type Page } from './invented.ts'
import { own } from './offer.ts'

const one = { id: nobodys(61), facets: own, concepts, standsDays: 7, asking: 'asking', until: null }

/** What is asked once more before it is done: asking for one peer, stopping, ending. */
export const choices: readonly Page[] = [
  {
    page: 'Ask for one peer',
    states: [
      { name: 'while asking', draw: (facts) => askForView(one, facts) },
      { name: 'before asking', draw: (facts) => askForView({ ...one, asking: null }, facts) },
      { name: 'one is asked for', draw: (facts) => askForView({ ...one, until: someDay }, facts) },
    ],
  },
  {
    page: 'Not this time',
    states: [
      { name: 'asked once more', draw: (facts) => letGoView({ yes: nobodys(65) }, facts) },
      { name: 'changed meanwhile', draw: (facts) => letGoView({ yes: null }, facts) },
    ],
  },
  {
    page: 'Stop asking',
    states: [
      { name: 'asked once more', draw: (facts) => stopView({ open: true }, facts) },
      { name: 'not asking', draw: (facts) => stopView({ open: false }, facts) },
    ],
  },
  {
    page: 'End an introduction',
    states: [
      {
        name: 'asked once more',
        draw: (facts) => endingView({ id: nobodys(63), peer: false, ended: false }, facts),
      },
      {
        name: 'it has ended',
        draw: (facts) => endingView({ id: nobodys(63), peer: true, ended: true }, facts),
      },
    ],
  },
]
