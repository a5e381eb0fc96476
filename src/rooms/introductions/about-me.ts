import type { Acting } from '../../platform/acting.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'
import type { Held } from '../../platform/http/room.ts'
import { dateInWords, dayInWords } from '../../ui/day.ts'
import { groupsAboutMe } from './groups/about-me.ts'
import { aboutFit } from './about-fit.ts'
import { aboutTurns } from './about-turns.ts'
import { meetingPlace } from './meet-up/introduction.ts'
import { wayWords } from './rules/ways.ts'

type Ask = (acting: Acting) => Promise<Held>

const asked: Ask = async ({ tx, me, cell }) => {
  const lines = await tx
    .selectFrom('introductions.request')
    .select(['state', 'asked_at', 'ended_because', 'helped'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
  return {
    heading: 'Times you asked to meet someone',
    lines: lines.map(({ state, asked_at, ended_because, helped }) => ({
      asked_at,
      state: endWords[ended_because ?? ''] ?? stateWords[state],
      helped: helped ? 'a coordinator may help' : null,
    })),
  }
}

const stateWords: Record<string, string> = {
  draft: 'you have begun, and not asked yet',
  asking: 'we are asking for you',
}

const endWords: Record<string, string> = {
  'met someone': 'you and somebody both said yes',
  'stopped asking': 'you stopped asking',
  'nobody yet': 'it ended, and nobody had said yes yet',
}

const weightWords: Record<string, string> = {
  must: 'it must be so',
  matters: 'it matters to you',
  nice: 'it would be nice',
}

const wished: Ask = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.request_concept as wish')
    .innerJoin('stewardship.concept as concept', 'concept.id', 'wish.concept_id')
    .select(['concept.name', 'wish.weight'])
    .where('wish.cell_id', '=', cell)
    .where('wish.person_id', '=', me)
    .execute()
  return {
    heading: 'What you would like in common',
    lines: rows.map(({ name, weight }) => ({ name, weight: weightWords[weight] })),
  }
}

const offered: Ask = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.offer')
    .select(['since', 'paused_until', 'last_asked_at'])
    .where('cell_id', '=', cell)
    .where('peer_id', '=', me)
    .execute()
  return {
    heading: 'What you offer, and when you were last asked',
    lines: rows.map((row) => [
      `since ${dayInWords(row.since)}`,
      row.paused_until && `paused until ${dayInWords(row.paused_until)}`,
      row.last_asked_at && `last asked on ${dateInWords(row.last_asked_at)}`,
    ]),
  }
}

const together: Ask = async ({ tx, cell }) => {
  const rows = await tx
    .selectFrom('introductions.introduction')
    .select(['agreed_at', 'ended_at'])
    .where('cell_id', '=', cell)
    .orderBy('agreed_at')
    .execute()
  return {
    heading: 'Introductions, and when they ended',
    lines: rows.map((row) => [
      `both said yes on ${dateInWords(row.agreed_at)}`,
      row.ended_at && `ended on ${dateInWords(row.ended_at)}`,
    ]),
  }
}

const meetings: Ask = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.meeting')
    .select(['id', 'meet_at', 'way', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('proposed_by', '=', me)
    .execute()
  const words = (row: { id: string; words_sealed: Buffer }) =>
    new Sealed(me, meetingPlace(row.id), row.words_sealed)
  return {
    heading: 'Meetings you proposed',
    lines: rows.map((row) => ({ at: row.meet_at, way: wayWords(row.way), words: words(row) })),
  }
}

const reports: Ask = async ({ tx, me, cell }) => {
  const rows = await tx
    .selectFrom('introductions.report')
    .select(['id', 'sent_at', 'words_sealed'])
    .where('cell_id', '=', cell)
    .where('by_id', '=', me)
    .execute()
  const words = (row: { id: string; words_sealed: Buffer }) =>
    new Sealed(me, `report|${row.id}`, row.words_sealed)
  return {
    heading: 'Worries you wrote about',
    lines: rows.map((row) => ({ at: row.sent_at, words: words(row) })),
  }
}

/** Everything this room holds about whoever asks. */
export const aboutMe = async (acting: Acting): Promise<Held[]> => {
  const held: Held[] = []
  for (const ask of [
    asked,
    wished,
    ...aboutFit,
    offered,
    together,
    meetings,
    reports,
    ...aboutTurns,
  ])
    held.push(await ask(acting))
  return [...held, ...(await groupsAboutMe(acting))]
}
