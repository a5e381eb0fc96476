import { notHere, type Ask } from '../../../platform/http/route.ts'
import { isUuid } from '../../../platform/ids.ts'

/** Somebody who would be glad to meet the person, while the person still asks; undefined when that is over. */
export const findYes = async (ask: Ask, id: string) => {
  if (!isUuid(id)) return notHere()
  return (
    ask.tx
      .selectFrom('introductions.step_forward as step')
      .innerJoin('introductions.request as request', (join) =>
        join
          .onRef('request.cell_id', '=', 'step.cell_id')
          .onRef('request.id', '=', 'step.request_id'),
      )
      .select(['step.id', 'step.request_id', 'step.peer_id', 'step.offer_id', 'step.service_id'])
      .where('step.cell_id', '=', ask.cell)
      .where('step.person_id', '=', ask.me)
      .where('step.id', '=', id)
      .where('request.state', '=', 'asking')
      // Choosing and stopping at the same moment take turns: whoever is second finds how things are now.
      .forUpdate('request')
      .executeTakeFirst()
  )
}

export type Yes = NonNullable<Awaited<ReturnType<typeof findYes>>>

export const gone =
  'They are no longer free to meet. Nothing else has changed, and we go on asking for you'
