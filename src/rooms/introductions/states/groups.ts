import type { Group } from '../groups/open/group-card.tsx'
import { groupsView } from '../groups/near/groups.view.tsx'
import { openGroupView } from '../groups/open/open-group.view.tsx'
import { nobodys, someDay, wrong, type Page } from './invented.ts'

const hoursEarlier = new Date('2027-01-14T09:30:00Z')

const group: Group = {
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
const comeAlong: Group = { ...group, id: nobodys(42), name: 'Invented Walk', justCome: true }

const near = {
  fit: [group],
  others: [comeAlong],
  small: [],
  joined: [] as string[],
  asking: true,
  willing: false,
  ready: undefined as boolean | undefined,
  peer: false,
}
const asksOf = (part: 'person' | 'peer') => ({
  id: nobodys(43),
  stage: 'question' as const,
  part,
  agreed: false,
  about: 'getting up to bake',
})

const open = { group, now: hoursEarlier, mine: false, joining: null, days: 7 }
const joining = {
  id: nobodys(44),
  name: 'Nina',
  words: 'I am shy at first.',
  until: someDay,
  welcome: null,
}

export const groups: readonly Page[] = [
  {
    page: 'Groups near you',
    states: [
      { name: 'one that fits, and another', draw: (facts) => groupsView(near, facts) },
      {
        name: 'none, and nobody is asking',
        draw: (facts) => groupsView({ ...near, fit: [], others: [], asking: false }, facts),
      },
      {
        name: 'asked about a small group',
        draw: (facts) => groupsView({ ...near, willing: true, small: [asksOf('person')] }, facts),
      },
      {
        name: 'a peer, asked to be beside one',
        draw: (facts) =>
          groupsView({ ...near, ready: true, peer: true, small: [asksOf('peer')] }, facts),
      },
      {
        name: 'asked to join one',
        draw: (facts) => groupsView({ ...near, joined: [group.id] }, facts),
      },
    ],
  },
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
]
