import { askForView } from '../ask-for/ask-for.view.tsx'
import { endingView } from '../ending/ending.view.tsx'
import { letGoView } from '../request/let-go.view.tsx'
import { stopView } from '../request/stop.view.tsx'
import { peopleAsideView } from '../set-aside/people-aside.view.tsx'
import { concepts, nobodys, someDay, type Page } from './invented.ts'
import { own } from './offer.ts'

const one = { id: nobodys(61), facets: own, concepts, standsDays: 7, asking: 'asking', until: null }
const aside = { id: nobodys(62), since: someDay, words: 'I would rather wait.' }

/** What is asked once more before it is done: asking for one peer, stopping, ending, setting aside. */
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
  {
    page: 'People set aside',
    states: [
      { name: 'nobody', draw: (facts) => peopleAsideView({ aside: [], apart: [] }, facts) },
      {
        name: 'one set aside, one kept apart',
        draw: (facts) =>
          peopleAsideView({ aside: [aside], apart: [{ ...aside, id: nobodys(64) }] }, facts),
      },
    ],
  },
]
