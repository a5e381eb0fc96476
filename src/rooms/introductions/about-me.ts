import type { Acting } from '../../platform/acting.ts'
import { Sealed } from '../../platform/crypto/sealed.ts'
import type { Held } from '../../platform/http/room.ts'
import { meetingPlace } from './meet-up/introduction.ts'

/** Everything this room holds about whoever asks. */
export const aboutMe = async ({ tx, me, cell }: Acting): Promise<Held[]> => {
  const requests = await tx.selectFrom('introductions.request').selectAll().where('cell_id', '=', cell).where('person_id', '=', me).execute()
  const wishes = await tx
    .selectFrom('introductions.request_concept as wish')
    .innerJoin('stewardship.concept as concept', 'concept.id', 'wish.concept_id')
    .select(['concept.name', 'wish.weight'])
    .where('wish.cell_id', '=', cell)
    .where('wish.person_id', '=', me)
    .execute()
  const offers = await tx.selectFrom('introductions.offer').select(['since', 'paused_until', 'last_asked_at']).where('cell_id', '=', cell).where('peer_id', '=', me).execute()
  const together = await tx.selectFrom('introductions.introduction').select(['agreed_at', 'ended_at']).where('cell_id', '=', cell).execute()
  const meetings = await tx.selectFrom('introductions.meeting').selectAll().where('cell_id', '=', cell).where('proposed_by', '=', me).execute()
  const reports = await tx.selectFrom('introductions.report').selectAll().where('cell_id', '=', cell).where('by_id', '=', me).execute()
  const apart = await tx.selectFrom('introductions.kept_apart').select('made_at').where('cell_id', '=', cell).execute()
  return [
    { heading: 'Times you asked to meet someone', lines: requests.map(({ state, asked_at, ended_because, helped }) => ({ state, asked_at, ended_because, helped: helped ? 'a coordinator may help' : null })) },
    { heading: 'What you would like in common', lines: wishes },
    { heading: 'What you offer', lines: offers },
    { heading: 'Introductions', lines: together },
    { heading: 'Meetings you proposed', lines: meetings.map((row) => ({ at: row.meet_at, way: row.way, words: new Sealed(me, meetingPlace(row.id), row.words_sealed) })) },
    { heading: 'What you reported', lines: reports.map((row) => ({ at: row.sent_at, words: new Sealed(me, `report|${row.id}`, row.words_sealed) })) },
    { heading: 'People you would rather not meet', lines: apart },
  ]
}
