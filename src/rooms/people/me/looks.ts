import type { Acting } from '../../../platform/acting.ts'
import { londonDay } from '../../../platform/clock.ts'
import { listMet, listShownBy, type ShownFacet } from '../shown.ts'

/** Somebody who read something one wrote. A name only of those with whom both have said yes. */
export type Look = {
  day: string
  page: string
  fields: string
  beside: boolean
  name: ShownFacet['words']
}

const MOST = 500

/**
 * Who read one's words, newest first. Before both have said yes it is "someone", once a day and page
 * however many looked, because a count would tell who did not step forward.
 */
export const listLooks = async (acting: Acting): Promise<Look[]> => {
  const rows = await readLooks(acting)
  const actors = [...new Set(rows.flatMap((row) => row.actor_id ?? []))]
  const met = await listMet(acting, actors)
  const names = (await listShownBy(acting, [...met])).filter((facet) => facet.kind === 'name')
  const looks = rows.map((row) => ({
    actor: row.actor_id && met.has(row.actor_id) ? row.actor_id : '',
    look: {
      day: londonDay(row.at),
      page: row.acting_as,
      beside: row.action.endsWith('beside'),
      fields: row.fields,
      name: names.find((facet) => facet.owner === row.actor_id)?.words ?? null,
    },
  }))
  const onceEach = new Map(
    looks.map(({ actor, look }) => [`${look.day} ${look.page} ${look.beside} ${actor}`, look]),
  )
  return [...onceEach.values()]
}

const readLooks = ({ tx, cell, me }: Acting) =>
  tx
    .selectFrom('platform.audit')
    .select(['at', 'actor_id', 'acting_as', 'fields', 'action'])
    .where('cell_id', '=', cell)
    .where('subject_id', '=', me)
    .orderBy('at', 'desc')
    .limit(MOST)
    .execute()
