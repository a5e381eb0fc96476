import { actAs, type Acting } from '../../../../platform/acting.ts'
import { Sealed } from '../../../../platform/crypto/sealed.ts'
import type { Tx } from '../../../../platform/database/door.ts'
import type { Workshop } from '../../../../platform/http/room.ts'
import { later } from '../../../../platform/jobs/worker.ts'
import { ruleValue } from '../../../stewardship/stewardship.ts'
import { timePlace } from '../times.ts'

const copies = (tx: Tx, cell: number, id: string) =>
  tx
    .selectFrom('introductions.group_time')
    .select(['viewer_id', 'group_id', 'proposer_id', 'suits', 'stands'])
    .where('cell_id', '=', cell)
    .where('id', '=', id)
    .execute()

const readMembers = (tx: Tx, cell: number, group: string) =>
  tx
    .selectFrom('introductions.group_member')
    .select(['person_id', 'beside_id'])
    .where('cell_id', '=', cell)
    .where('group_id', '=', group)
    .execute()

/** Gives each member a copy of what was proposed. Whoever proposed it cannot see to whom. */
export const tellTime = async (shop: Workshop, cell: number, id: string): Promise<void> => {
  const told = await shop.door.open('kith_jobs', { cell }, async (tx) => {
    const [first, ...rest] = await copies(tx, cell, id)
    if (!first) return undefined
    const has = [first, ...rest].map((row) => row.viewer_id)
    const members = await readMembers(tx, cell, first.group_id)
    await dropOlder(tx, cell, first.group_id, id)
    const viewers = members.map((row) => row.person_id).filter((person) => !has.includes(person))
    return { proposer: first.proposer_id, viewers }
  })
  if (!told) return
  await actAs(shop, { person: told.proposer, cell }, (acting) => copyTo(acting, id, told.viewers))
  await shop.door.open('kith_jobs', { cell }, async (tx) => {
    for (const person of told.viewers) await later(tx, 'people.send-news', { person })
  })
}

const dropOlder = async (tx: Tx, cell: number, group: string, id: string) => {
  await tx
    .deleteFrom('introductions.group_time')
    .where('cell_id', '=', cell)
    .where('group_id', '=', group)
    .where('id', '<', id)
    .where('stands', '=', false)
    .execute()
}

const copyTo = async (acting: Acting, id: string, viewers: string[]) => {
  const own = await acting.tx
    .selectFrom('introductions.group_time')
    .selectAll()
    .where('cell_id', '=', acting.cell)
    .where('id', '=', id)
    .where('viewer_id', '=', acting.me)
    .executeTakeFirst()
  const words =
    own && acting.open(new Sealed(acting.me, timePlace(id, acting.me), own.words_sealed))
  if (!own || words === null || words === undefined || viewers.length === 0) return
  await acting.tx
    .insertInto('introductions.group_time')
    .values(
      viewers.map((viewer_id) => ({
        ...own,
        viewer_id,
        suits: false,
        words_sealed: acting.seal(timePlace(id, viewer_id), words),
      })),
    )
    .execute()
}

/** It stands when it suits the peer and enough of the others. Who they are, nobody is told. */
export const countTime = (shop: Workshop, cell: number, id: string): Promise<void> =>
  shop.door.open('kith_jobs', { cell }, async (tx) => {
    const rows = await copies(tx, cell, id)
    const [first] = rows
    if (!first || first.stands) return
    const members = await readMembers(tx, cell, first.group_id)
    const beside = members[0]?.beside_id
    const suited = rows.filter(({ suits }) => suits).map((row) => row.viewer_id)
    const others = suited.filter((person) => person !== beside)
    if (!beside || !suited.includes(beside)) return
    if (others.length < (await ruleValue(tx, 'group_people_min'))) return
    await tx
      .updateTable('introductions.group_time')
      .set({ stands: true })
      .where('cell_id', '=', cell)
      .where('id', '=', id)
      .execute()
    for (const { person_id: person } of members) await later(tx, 'people.send-news', { person })
  })
