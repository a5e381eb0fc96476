import type { SmallGroup, There, Time } from '../groups/small/shown.ts'
import { smallGroupView } from '../groups/small/small-group.view.tsx'
import { bertWords, both, ninaWords, nobodys, someDay, wrong, type Page } from './invented.ts'

const asked: SmallGroup = {
  id: nobodys(61),
  part: 'person',
  stage: 'question',
  about: 'getting up to bake',
  way: 'in person',
  standsUntil: someDay,
  latest: new Date('2027-01-21T14:30:00Z'),
  decideBy: null,
  agreed: false,
  least: 2,
  most: 5,
  there: [],
  member: null,
  isBeside: false,
  beside: null,
  times: [],
}
const nina: There = {
  id: nobodys(62),
  name: 'Nina',
  words: ninaWords,
  both: both.slice(0, 1),
  also: ['a house that was under water'],
}
const quiet: There = { id: nobodys(63), name: null, words: null, both: [], also: [] }
const seeing: SmallGroup = { ...asked, stage: 'seeing', decideBy: someDay, there: [nina, quiet] }

const time: Time = {
  id: nobodys(64),
  mine: false,
  at: someDay,
  way: 'in person',
  words: 'By the weir. I hope we just walk.',
  suits: false,
  stands: false,
}
const meeting: SmallGroup = {
  ...asked,
  stage: 'meeting',
  member: nobodys(65),
  beside: { name: 'Bert', words: bertWords },
}

const state = (name: string, data: SmallGroup): Page['states'][number] => ({
  name,
  draw: (facts) => smallGroupView(data, facts),
})

export const smallGroup: readonly Page[] = [
  {
    page: 'A small group on its way',
    states: [
      state('a person is asked', asked),
      state('a peer is asked to be beside it', { ...asked, part: 'peer' }),
      {
        name: 'another peer was first',
        draw: (facts) =>
          smallGroupView(
            { ...asked, part: 'peer' },
            wrong(facts, {
              group: 'Another peer is beside this group already. Thank you for being ready',
            }),
          ),
      },
      state('said yes, and waiting', { ...asked, stage: 'waiting' }),
      state('the day has come, and it is being put together', {
        ...asked,
        stage: 'waiting',
        decideBy: someDay,
      }),
      state('they see each other', seeing),
      state('said yes a second time', { ...seeing, agreed: true }),
      state('something changed for one of them', { ...seeing, there: null }),
      state('it did not come together, or has ended', { ...asked, stage: 'over' }),
      state('nothing to answer', { ...asked, stage: 'nothing' }),
    ],
  },
  {
    page: 'A small group that meets',
    states: [
      state('no time is proposed yet', meeting),
      state('for the peer beside it', { ...meeting, part: 'peer', isBeside: true, beside: null }),
      state('somebody proposes a time', { ...meeting, times: [time] }),
      state('one that suits', { ...meeting, times: [{ ...time, mine: true, suits: true }] }),
      state('enough have agreed', { ...meeting, times: [{ ...time, stands: true }] }),
    ],
  },
]
