// A year of requests: some met, some ended by the person, some closed with nobody found, some waiting.
import type { Asker } from './askers.ts'
import type { Random } from './random.ts'
import type { Story } from './story.ts'
import type { Telling } from './telling.ts'
import { daysAfter } from '../../src/platform/clock.ts'
import { makeAsker } from './askers.ts'
import { localityCodes } from './places.ts'
import { requestOf } from './story.ts'
import { tellAsking, tellEnded } from './telling.ts'
import { between, daytime } from './when.ts'

export const requestCount = 600
const draftCount = 8
const againCount = 40

/** As many as make up the whole, beside those of the named cast. */
export const makeStories = (telling: Telling, castCount: number): Story[] => {
  const { random, start } = telling
  const firstCount = requestCount - castCount - draftCount - againCount
  const first = makeAskers(random, firstCount, start).map((asker) => tellOne(telling, asker))
  const again = askAgain(random, first, start).map((asker) => tellOne(telling, asker))
  const drafts = makeAskers(random, draftCount, start).map((asker) => draftOf(random, asker))
  // Only when every place that was taken is known can a free one be put before those who still wait.
  const told = [...first, ...again].map((one) =>
    'request' in one ? one : tellAsking(telling, one),
  )
  return [...told, ...drafts]
}

const tellOne = (telling: Telling, asker: Asker): Story | Asker =>
  tellEnded(telling, asker) ?? asker

const makeAskers = (random: Random, count: number, start: Date): Asker[] =>
  Array.from({ length: count }, (_, at) => {
    const madeAt = daytime(random, daysAfter(start, -random.whole(1, 364)))
    return makeAsker(random, localityCodes[at % 2]!, madeAt)
  }).sort((a, b) => a.madeAt.getTime() - b.madeAt.getTime())

/** Some come back after a while and ask again. */
const askAgain = (random: Random, first: readonly (Story | Asker)[], start: Date): Asker[] =>
  first
    .flatMap((one) => ('request' in one ? one : []))
    .filter(({ request }) => request.ended_at && request.ended_at < daysAfter(start, -60))
    .slice(0, againCount)
    .map(({ asker, request, met }) => {
      const since = daysAfter(request.ended_at!, 10)
      const madeAt = daytime(random, between(random, since, daysAfter(start, -1)))
      return { ...asker, madeAt, ...(met && { hasMet: met.peer.person.id }) }
    })

const draftOf = (random: Random, asker: Asker): Story => ({
  asker,
  request: requestOf(random, asker, 'draft'),
  asked: [],
  met: null,
})
