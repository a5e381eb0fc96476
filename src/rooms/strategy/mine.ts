import type { Acting } from '../../platform/acting.ts'
import { londonDay } from '../../platform/clock.ts'
import type { Held } from '../../platform/http/room.ts'
import { dayInWords } from '../../ui/day.ts'

/** Which links whoever asks has made. */
export const strategyAboutMe = async ({ tx, me, cell }: Acting): Promise<Held[]> => {
  const rows = await tx
    .selectFrom('strategy.invitation as invitation')
    .innerJoin('places.organisation as asked', (on) =>
      on
        .onRef('asked.cell_id', '=', 'invitation.cell_id')
        .onRef('asked.id', '=', 'invitation.organisation_id'),
    )
    .select(['asked.name', 'invitation.made_at'])
    .where('invitation.cell_id', '=', cell)
    .where('invitation.made_by', '=', me)
    .orderBy('invitation.made_at')
    .execute()
  const lines = rows.map(({ name, made_at }) => `${name}, on ${dayInWords(londonDay(made_at))}`)
  return lines.length === 0 ? [] : [{ heading: 'Organisations you invited to answer', lines }]
}

/** Links that whoever leaves has made stop working. What was answered with them stays. */
export const strategyErase = async ({ tx, me, cell }: Acting): Promise<void> => {
  await tx
    .deleteFrom('strategy.invitation')
    .where('cell_id', '=', cell)
    .where('made_by', '=', me)
    .execute()
}
