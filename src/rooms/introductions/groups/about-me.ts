import type { Acting } from '../../../platform/acting.ts'
import { Sealed } from '../../../platform/crypto/sealed.ts'
import type { Held } from '../../../platform/http/room.ts'
import { dateInWords } from '../../../ui/day.ts'
import { listConcepts } from '../../stewardship/stewardship.ts'
import type { Stage } from '../rules/group-stage.ts'
import { listJoinings } from './open/joining.ts'
import { listStandings } from './small/standing.ts'
import { timePlace } from './times.ts'
import { howWords } from './when-words.ts'

type About = (acting: Acting) => Promise<Held>

const stageWords: Record<Stage, string | null> = {
  question: 'you are asked',
  waiting: 'you have said yes',
  seeing: 'those who said yes see each other',
  meeting: 'it meets',
  over: 'it is not meeting',
  nothing: null,
}

const asked: About = async (acting) => {
  const names = new Map((await listConcepts(acting.tx)).map(({ id, name }) => [id, name]))
  return {
    heading: 'Small groups you were asked about',
    lines: (await listStandings(acting)).map(({ concept, stage, standsUntil }) => ({
      about: names.get(concept),
      stands: stageWords[stage],
      until: stage === 'question' ? `until ${dateInWords(standsUntil)}` : null,
    })),
  }
}

const joined: About = async (acting) => ({
  heading: 'Groups you asked to join',
  lines: (await listJoinings(acting)).map(({ name, words, until }) => ({ name, words, until })),
})

const held: About = async ({ tx, me, cell }) => ({
  heading: 'Groups you hold, and when they next meet',
  lines: await tx
    .selectFrom('introductions.group_held')
    .select(['rhythm', 'next_at'])
    .where('cell_id', '=', cell)
    .where('holder_id', '=', me)
    .execute(),
})

const proposed: About = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.group_time')
    .select(['id', 'meet_at', 'way', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('viewer_id', '=', me)
    .where('proposer_id', '=', me)
    .execute()
  return {
    heading: 'Times you proposed to a small group',
    lines: rows.map((row) => ({
      at: row.meet_at,
      way: howWords(row.way),
      words: new Sealed(me, timePlace(row.id, me), row.words_sealed),
    })),
  }
}

const choices: About = async ({ tx, cell, me }) => {
  const willing = await tx
    .selectFrom('introductions.group_willing')
    .select('request_id')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
  const ready = await tx
    .selectFrom('introductions.group_ready')
    .select('offer_id')
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .execute()
  return {
    heading: 'What you said about small groups',
    lines: [
      ...willing.map(() => ({ said: 'you would also be glad of one' })),
      ...ready.map(() => ({ said: 'you would be glad to be beside one' })),
    ],
  }
}

/** Everything that is held about somebody among groups. */
export const groupsAboutMe = async (acting: Acting): Promise<Held[]> => {
  const all: Held[] = []
  for (const about of [choices, asked, joined, held, proposed]) all.push(await about(acting))
  return all
}
