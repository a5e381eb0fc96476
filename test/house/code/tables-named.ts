import type { Stated } from './floors.ts'
import { isTest, type Source } from './sources.ts'

// A table or a job, as SQL or the outbox names it: `people.facet`, `people.send-news`.
const NAMED = /['"`\s]([a-z]+)\.([a-z_-]+)(?= as \w+['"`]|['"`])/g

const namedIn = (text: string, rooms: readonly Stated[]): string[][] =>
  [...text.matchAll(NAMED)]
    .map(([, room, what]) => [room!, what!])
    .filter(([room]) => rooms.some(({ name }) => name === room))

/** Where a room asks for the tables or the jobs of a room that it did not say it needs. */
export const tableProblems = (sources: readonly Source[], rooms: readonly Stated[]): string[] =>
  sources.flatMap(({ path, text }) => {
    const here = /^src\/rooms\/([^/]+)\//.exec(path)?.[1]
    const room = rooms.find(({ name }) => name === here)
    if (!room || isTest(path)) return []
    return namedIn(text, rooms)
      .filter(([other]) => other !== here && !room.needs.includes(other!))
      .map(
        ([other, what]) => `${path} asks for ${other}.${what}, and ${here} does not need ${other}`,
      )
  })
