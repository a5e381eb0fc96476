// People who would rather never meet each other, and people whom somebody set aside for now.
import type { Random } from './random.ts'
import type { KeptApart } from './turn-rows.ts'
import type { Person } from './people.ts'
import type { Story } from './story.ts'
import { daysAfter } from '../../src/platform/clock.ts'

export const makeKeptApart = (random: Random, stories: readonly Story[]): KeptApart[] =>
  random
    .shuffled(stories.flatMap((story) => (story.met?.endedAt ? { story, met: story.met } : [])))
    .slice(0, 8)
    .map(({ story, met }) => ({
      cell_id: story.request.cell_id,
      by_id: story.request.person_id,
      about_id: met.peer.person.id,
      id: random.id(),
      words: null,
      made_at: met.endedAt!,
    }))

const note = 'From the choir. I know her sister, and it would be too close.'

/** A few peers said "not this one" when they were asked; Amina left herself a note. */
export const makeSetAside = (
  random: Random,
  stories: readonly Story[],
  amina: Person,
  start: Date,
): KeptApart[] => {
  const closed = random.shuffled(stories.filter(({ request }) => request.state === 'closed'))
  const declined = closed.flatMap(({ asked, request }) =>
    asked
      .filter(({ answer }) => answer === 'not now')
      .map(({ peer, answeredAt }) => asideOf(random, request, peer.person.id, answeredAt!)),
  )
  const near = closed.find(({ request }) => request.cell_id === amina.cell)!.request
  return [
    ...declined.slice(0, 6),
    { ...asideOf(random, near, amina.id, daysAfter(start, -40)), words: note },
  ]
}

const asideOf = (random: Random, about: Story['request'], by: string, at: Date): KeptApart => ({
  cell_id: about.cell_id,
  by_id: by,
  about_id: about.person_id,
  id: random.id(),
  words: null,
  made_at: at,
})
