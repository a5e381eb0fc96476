import { daysAfter, londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/door.ts'
import type { Workshop } from '../../../platform/http/room.ts'
import { later } from '../../../platform/jobs/worker.ts'
import { ruleValue } from '../../stewardship/stewardship.ts'
import type { Asked } from '../rules/fit.ts'
import { keepLines, readLettingGo } from './trade-offs.ts'
import type { Asking } from './whose-turn.ts'

const wishesHash = ({ secrets }: Workshop, cell: number, asked: Asked): Buffer =>
  secrets.hash('letting go', `${cell} ${JSON.stringify(asked)}`)

const isDue = async (tx: Tx, weighedAt: Date | undefined, now: Date): Promise<boolean> =>
  !weighedAt || daysAfter(weighedAt, await ruleValue(tx, 'letting_go_days')) <= now

const lastWeighed = (tx: Tx, cell: number, person: string) =>
  tx
    .selectFrom('introductions.letting_go')
    .select(['weighed_at', 'wishes_hash'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', person)
    .executeTakeFirst()

const dropLines = (tx: Tx, cell: number, person: string) =>
  tx
    .deleteFrom('introductions.trade_off')
    .where('cell_id', '=', cell)
    .where('person_id', '=', person)
    .execute()

/** What was worked out for other wishes is dropped; it is worked out anew when enough time has gone by. */
export const followWishes = async (
  shop: Workshop,
  tx: Tx,
  cell: number,
  asking: Asking,
  asked: Asked,
): Promise<void> => {
  const last = await lastWeighed(tx, cell, asking.person_id)
  if (last && !last.wishes_hash.equals(wishesHash(shop, cell, asked)))
    await dropLines(tx, cell, asking.person_id)
  if (await isDue(tx, last?.weighed_at, shop.clock()))
    await later(tx, 'introductions.letting-go', { cell, request: asking.id })
}

/** Works out what letting go would change, unless that was done lately, and keeps what may be said of it. */
export const weighLettingGo = async (
  shop: Workshop,
  cell: number,
  request: string,
): Promise<void> => {
  const now = shop.clock()
  const found = await shop.door.open('kith_match', { cell }, (tx) =>
    readLettingGo(tx, cell, request, londonDay(now)),
  )
  await shop.door.open('kith_jobs', { cell }, async (tx) => {
    const asking = await tx
      .selectFrom('introductions.request')
      .select(['id', 'person_id'])
      .where('cell_id', '=', cell)
      .where('id', '=', request)
      .where('state', '=', 'asking')
      .forUpdate()
      .executeTakeFirst()
    if (!asking) return
    const last = await lastWeighed(tx, cell, asking.person_id)
    if (!(await isDue(tx, last?.weighed_at, now))) return
    await dropLines(tx, cell, asking.person_id)
    await keepWeighed(tx, cell, asking.person_id, wishesHash(shop, cell, found.asked), now)
    await keepLines(shop, tx, cell, asking, found)
  })
}

const keepWeighed = (tx: Tx, cell: number, person: string, wishes_hash: Buffer, weighed_at: Date) =>
  tx
    .insertInto('introductions.letting_go')
    .values({ cell_id: cell, person_id: person, wishes_hash, weighed_at })
    .onConflict((conflict) =>
      conflict.columns(['cell_id', 'person_id']).doUpdateSet({ wishes_hash, weighed_at }),
    )
    .execute()
