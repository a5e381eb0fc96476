import type { Acting } from '../../../../platform/acting.ts'

/** What one was asked about small groups, with one's own yes, seat, second yes and place beside it. */
export const ownRows = ({ tx, me, cell }: Acting) =>
  tx
    .selectFrom('introductions.group_asked as asked')
    .leftJoin('introductions.group_yes as yes', (join) =>
      join
        .onRef('yes.cell_id', '=', 'asked.cell_id')
        .onRef('yes.group_id', '=', 'asked.group_id')
        .onRef('yes.person_id', '=', 'asked.person_id'),
    )
    .leftJoin('introductions.group_seat as seat', (join) =>
      join
        .onRef('seat.cell_id', '=', 'asked.cell_id')
        .onRef('seat.group_id', '=', 'asked.group_id')
        .onRef('seat.person_id', '=', 'asked.person_id'),
    )
    .leftJoin('introductions.group_agreed as agreed', (join) =>
      join
        .onRef('agreed.cell_id', '=', 'asked.cell_id')
        .onRef('agreed.group_id', '=', 'asked.group_id')
        .onRef('agreed.person_id', '=', 'asked.person_id'),
    )
    .leftJoin('introductions.group_member as member', (join) =>
      join
        .onRef('member.cell_id', '=', 'asked.cell_id')
        .onRef('member.group_id', '=', 'asked.group_id')
        .onRef('member.person_id', '=', 'asked.person_id'),
    )
    .select(['asked.id', 'asked.group_id', 'asked.part', 'asked.concept_id', 'asked.way'])
    .select(['asked.stands_until', 'asked.over_at', 'asked.answer', 'yes.person_id as yes'])
    .select(['seat.decide_by', 'seat.others', 'agreed.person_id as agreed'])
    .select(['member.beside_id', 'member.id as member'])
    .where('asked.cell_id', '=', cell)
    .where('asked.person_id', '=', me)
