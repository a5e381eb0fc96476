import type { Group } from '../groups/open/group-card.tsx'
import { leavingView } from '../groups/open/leaving.view.tsx'
import { openGroupView } from '../groups/open/open-group.view.tsx'
import { nobodys, someDay, wrong, type Page } from './invented.ts'

const hoursEarlier = new Date('2027-01-14T09:30:00Z')

export const group: Group = {
  id: nobodys(41),
  name: 'Invented Kettle Circle',
  words: 'We boil the kettle and see who has something to say.',
  organisation: 'Invented Kettle Club',
  rhythm: 'Every Thursday at half past two',
  next: someDay,
  way: 'in person',
  justCome: false,
  outcode: 'ZZ1',
  confidential: false,
  joinWords: 'The blue door, and up the ramp.',
  about: ['getting up to bake'],
}
export const comeAlong: Group = { ...group, id: nobodys(42), name: 'Invented Walk', justCome: true }

const open = { group, now: hoursEarlier, mine: false, joining: null, days: 7 }
const joining = {
  id: nobodys(44),
  name: 'Nina',
  words: 'I am shy at first.',
  until: someDay,
  welcome: null,
}

/** A group that meets already, and how asking to join it stands. */
export const openGroup: readonly Page[] = [
  {
    page: 'A group that meets already',
    states: [
      { name: 'ask to join', draw: (facts) => openGroupView(open, facts) },
      { name: 'just come', draw: (facts) => openGroupView({ ...open, group: comeAlong }, facts) },
      {
        name: 'told where in private',
        draw: (facts) => openGroupView({ ...open, group: { ...group, confidential: true } }, facts),
      },
      { name: 'asked', draw: (facts) => openGroupView({ ...open, joining }, facts) },
      {
        name: 'welcomed',
        draw: (facts) =>
          openGroupView(
            { ...open, joining: { ...joining, welcome: 'Ring the lower bell.' } },
            facts,
          ),
      },
      {
        name: 'no answer came',
        draw: (facts) =>
          openGroupView({ ...open, joining: { ...joining, until: hoursEarlier } }, facts),
      },
      {
        name: 'no name was given',
        draw: (facts) =>
          openGroupView(open, wrong(facts, { name: 'Write a name they can call you by' })),
      },
      {
        name: 'for whoever holds it',
        draw: (facts) => openGroupView({ ...open, mine: true }, facts),
      },
    ],
  },
  {
    page: 'Leave a group',
    states: [
      {
        name: 'asked to join',
        draw: (facts) => leavingView({ id: group.id, welcomed: false }, facts),
      },
      { name: 'welcomed', draw: (facts) => leavingView({ id: group.id, welcomed: true }, facts) },
    ],
  },
]
