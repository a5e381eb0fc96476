import { heldGroupView } from '../groups/held/held-group.view.tsx'
import { heldGroupsView } from '../groups/held/held-groups.view.tsx'
import { concepts, nobodys, someDay, wrong, type Page } from './invented.ts'

const hoursEarlier = new Date('2027-01-14T09:30:00Z')

const circle = { id: nobodys(51), name: 'Invented Kettle Circle' }
const walk = { id: nobodys(52), name: 'Invented Walk' }

const group = {
  ...circle,
  holder: nobodys(53),
  rhythm: 'Every Thursday at half past two',
  next: someDay,
  way: 'in person',
  justCome: false,
}
const anew = { ...group, holder: null, rhythm: null, next: null, way: null, justCome: null }
const joiner = { id: nobodys(54), welcomed: false, name: 'Nina', words: 'I am shy at first.' }
const held = { group, about: ['baking'], concepts, joiners: [joiner] }

export const heldGroups: readonly Page[] = [
  {
    page: 'Groups I hold',
    states: [
      { name: 'none to hold', draw: () => heldGroupsView({ groups: [], now: hoursEarlier }) },
      {
        name: 'one that meets, one whose day is over, one that nobody holds',
        draw: () =>
          heldGroupsView({
            now: hoursEarlier,
            groups: [
              { ...circle, held: true, next: someDay },
              { ...walk, held: true, next: null },
              { ...walk, id: nobodys(55), held: false, next: null },
            ],
          }),
      },
    ],
  },
  {
    page: 'A group I hold',
    states: [
      {
        name: 'nobody holds it yet',
        draw: (facts) => heldGroupView({ ...held, group: anew, about: [], joiners: [] }, facts),
      },
      { name: 'somebody would like to join', draw: (facts) => heldGroupView(held, facts) },
      {
        name: 'they are welcomed',
        draw: (facts) =>
          heldGroupView({ ...held, joiners: [{ ...joiner, welcomed: true }] }, facts),
      },
      {
        name: 'no day and no way were given',
        draw: (facts) =>
          heldGroupView(
            held,
            wrong(facts, {
              'on-day': 'Write a real date, for example 15 1 2027',
              way: 'Choose how it meets',
            }),
          ),
      },
    ],
  },
]
