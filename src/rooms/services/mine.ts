import type { Acting } from '../../platform/acting.ts'
import type { Held } from '../../platform/http/room.ts'
import { dayInWords } from '../../ui/day.ts'

/** Which services stand behind whoever asks. */
export const servicesAboutMe = async ({ tx, me, cell }: Acting): Promise<Held[]> => {
  const rows = await tx
    .selectFrom('services.vouch as vouch')
    .innerJoin('services.service as service', (on) =>
      on
        .onRef('service.cell_id', '=', 'vouch.cell_id')
        .onRef('service.id', '=', 'vouch.service_id'),
    )
    .select(['service.name', 'vouch.since', 'vouch.until'])
    .where('vouch.cell_id', '=', cell)
    .where('vouch.person_id', '=', me)
    .orderBy('vouch.since')
    .execute()
  const lines = rows.map(({ name, since, until }) =>
    until
      ? `${name}, from ${dayInWords(since)} to ${dayInWords(until)}`
      : `${name}, since ${dayInWords(since)}`,
  )
  return lines.length === 0 ? [] : [{ heading: 'Who stands behind you as a peer', lines }]
}

export const servicesErase = async ({ tx, me, cell }: Acting): Promise<void> => {
  await tx
    .deleteFrom('services.vouch')
    .where('cell_id', '=', cell)
    .where('person_id', '=', me)
    .execute()
}
