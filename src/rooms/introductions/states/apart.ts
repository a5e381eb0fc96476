import { ratherNotView } from '../rather-not/rather-not.view.tsx'
import { takingBackView } from '../rather-not/taking-back.view.tsx'
import { bringingBackView } from '../set-aside/bringing-back.view.tsx'
import { peopleAsideView } from '../set-aside/people-aside.view.tsx'
import { nobodys, someDay, type Page } from './invented.ts'

const aside = { id: nobodys(62), since: someDay, words: 'I would rather wait.' }
const run = {
  service: nobodys(54),
  name: 'Morning kettle',
  organisation: nobodys(55),
  behind: 'Invented Kettle Club',
}
const named = { id: nobodys(57), since: someDay }
const from = { id: nobodys(58), organisation: 'Invented Kettle Club', service: null }

/** Whom one would rather not meet, and whom one has set aside; and taking it back. */
export const apart: readonly Page[] = [
  {
    page: 'Whom one would rather not meet',
    states: [
      {
        name: 'nobody',
        draw: (facts) => ratherNotView({ named: [], from: [], runBy: [run] }, facts),
      },
      {
        name: 'one person, and a service',
        draw: (facts) =>
          ratherNotView(
            {
              named: [named],
              from: [from],
              runBy: [run],
            },
            facts,
          ),
      },
    ],
  },
  {
    page: 'Take back whom one would rather not meet',
    states: [
      {
        name: 'somebody named',
        draw: (facts) => takingBackView({ id: named.id, named, from: null, runBy: [run] }, facts),
      },
      {
        name: 'an organisation',
        draw: (facts) => takingBackView({ id: from.id, named: null, from, runBy: [run] }, facts),
      },
    ],
  },
  {
    page: 'People set aside',
    states: [
      { name: 'nobody', draw: () => peopleAsideView({ aside: [], apart: [] }) },
      {
        name: 'one set aside, one kept apart',
        draw: () => peopleAsideView({ aside: [aside], apart: [{ ...aside, id: nobodys(64) }] }),
      },
    ],
  },
  {
    page: 'Take back that somebody is set aside',
    states: [
      { name: 'set aside', draw: (facts) => bringingBackView({ ...aside, apart: false }, facts) },
      {
        name: 'kept apart, without a note',
        draw: (facts) => bringingBackView({ ...aside, apart: true, words: null }, facts),
      },
    ],
  },
]
