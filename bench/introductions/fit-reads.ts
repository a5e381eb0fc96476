import { londonDay } from '../../src/platform/clock.ts'
import { readAsked, readCandidates } from '../../src/rooms/introductions/later/candidates.ts'
import { openDatabase } from '../database.ts'
import { row, type Row } from '../row.ts'
import { addPeers, type Peers } from './peers.ts'
import { addRequest, listConceptIds, type Wish } from './request.ts'
import { CELL, KINDS, type Scene } from './out-of-reach.ts'
import { readsIn, type Reads } from './reads.ts'

const IN_REACH = 200
const OUT_OF_REACH = 600
const TIMES = 10

const WEIGHTS = ['must', 'matters', 'matters', 'nice'] as const

/** One request, and two hundred peers of its cell who share some of its wishes and have a place. */
const setScene = async (): Promise<Scene> => {
  const database = await openDatabase(false)
  const concepts = await listConceptIds(database)
  const [wanted, others] = [concepts.slice(0, WEIGHTS.length), concepts.slice(WEIGHTS.length)]
  const wishes = WEIGHTS.map((weight, index): Wish => ({ concept: wanted[index]!, weight }))
  const request = await addRequest(database, CELL, wishes)
  await addPeers(database, {
    cells: [CELL],
    count: IN_REACH,
    concepts: wanted,
    each: 3,
    free: true,
  })
  return { database, request, wanted, others }
}

const readOnce = ({ database, request }: Scene): Promise<Reads> =>
  database.opened.door.open('kith_match', { cell: CELL }, async (tx) => {
    const asked = await readAsked(tx, CELL, request)
    const find = (within: typeof tx) => readCandidates(within, CELL, asked, londonDay(new Date()))
    const found = await find(tx)
    if (found.length === 0) throw new Error('nobody is within reach of this request')
    return (await readsIn(tx, find))[0]!
  })

const grow = async (scene: Scene, peers: Peers): Promise<Reads> => {
  await addPeers(scene.database, peers)
  await scene.database.run('vacuum analyze')
  return readOnce(scene)
}

const measureKind = async (kind: string): Promise<Row> => {
  const scene = await setScene()
  const few = await grow(scene, KINDS[kind]!(scene, OUT_OF_REACH))
  const many = await grow(scene, KINDS[kind]!(scene, OUT_OF_REACH * (TIMES - 1)))
  await scene.database.close()
  return row({
    name: `introductions.fit_reads_${kind}`,
    value: Math.max(many.rows / few.rows, many.buffers / few.buffers),
    unit: '× read',
    goal: { most: 1.1 },
    against: `rows ${few.rows} to ${many.rows}, buffers ${few.buffers} to ${many.buffers}, as ${OUT_OF_REACH} out of reach become ${OUT_OF_REACH * TIMES}`,
  })
}

/** Rows and buffers that one fit reads as kith_match, when peers out of its reach grow tenfold. */
export const measureReads = async (): Promise<Row[]> => {
  const rows: Row[] = []
  for (const kind of Object.keys(KINDS)) rows.push(await measureKind(kind))
  return rows
}
