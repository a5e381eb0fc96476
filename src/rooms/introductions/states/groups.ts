import { groupsView } from '../groups/near/groups.view.tsx'
import { steppingOutView } from '../groups/small/stepping-out.view.tsx'
import { nobodys, type Page } from './invented.ts'
import { comeAlong, group } from './open-group.ts'

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
    page: 'Step out of a small group',
    states: [
      {
        name: 'one of the people',
        draw: (facts) => steppingOutView({ id: nobodys(43), isBeside: false }, facts),
      },
      {
        name: 'the peer beside it',
        draw: (facts) => steppingOutView({ id: nobodys(43), isBeside: true }, facts),
      },
    ],
  },
]
