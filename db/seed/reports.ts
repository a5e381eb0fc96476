// What somebody reported.
import type { Random } from './random.ts'
import type { Readers } from './readers.ts'
import type { Report } from './introduction-rows.ts'
import type { Met, Story } from './story.ts'
import { daysAfter, minutesAfter } from '../../src/platform/clock.ts'

type Told = Story & { met: Met }

const waitingWords =
  'I was left waiting twice, on my own in the café, with no word. I like it when we do meet. I would like to know if that will get better.'
const answeredWords =
  'A person I do not know asked me how our meetings were going. I had not said yes to that. I was upset and I went home.'
const answerWords =
  'Thank you for telling me. We talked about it today. It was wrong, and it will not happen again. You can choose to stop or to meet someone else. I will ring you on Friday.'

/** Two reports to the senior peer of the cast: one answered, one that waits. */
export const makeReports = (
  random: Random,
  stories: readonly Story[],
  readers: Readers,
  reader: string,
  start: Date,
): Report[] => {
  const about = met(stories)
    .filter(({ met }) => readers.get(met.peer.service.id)?.person.id === reader)
    .filter(
      ({ met }) =>
        met.peer.person.id !== reader && !met.peer.named && met.agreedAt < daysAfter(start, -60),
    )
    .toSorted((a, b) => b.met.agreedAt.getTime() - a.met.agreedAt.getTime())
  const [waits, answered] = [about[0]!, about[1]!]
  return [
    {
      ...reportOf(random, waits, reader, daysAfter(start, -1)),
      words: waitingWords,
      answer: null,
      answered_at: null,
    },
    {
      ...reportOf(random, answered, reader, daysAfter(start, -30)),
      words: answeredWords,
      answer: answerWords,
      answered_at: minutesAfter(daysAfter(start, -29), 600),
    },
  ]
}

const met = (stories: readonly Story[]): Told[] =>
  stories.flatMap((story) => (story.met ? { ...story, met: story.met } : []))

const reportOf = (random: Random, story: Told, reader: string, day: Date) => {
  const sent_at = minutesAfter(day, 9 * 60 + 20)
  return {
    cell_id: story.request.cell_id,
    id: random.id(sent_at),
    by_id: story.request.person_id,
    about_id: story.met.peer.person.id,
    answers_id: reader,
    sent_at,
  }
}
