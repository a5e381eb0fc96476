import { actingIn } from '../../src/platform/acting.ts'
import { openDoor, type Door } from '../../src/platform/database/door.ts'
import type { Ask } from '../../src/platform/http/route.ts'
import { choose } from '../../src/rooms/introductions/request/choose.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { row, type Row } from '../row.ts'
import { AT_ONCE, CELL, ROUNDS, setScene, type Choosing } from './last-place-scene.ts'

class Refused extends Error {}

/** What pressing the button does, in a transaction of this person's own. True when they have the place. */
const chooseAs = async (
  door: Door,
  { opened }: BenchDatabase,
  { person, step }: Choosing,
): Promise<boolean> => {
  try {
    await door.open('kith_app', { person, cell: CELL }, async (tx) => {
      const as = { person, cell: CELL }
      const ask = {
        ...actingIn(opened, tx, { me: person, cell: CELL, key: undefined, as }),
        params: {},
        query: {},
      }
      const outcome = await choose.act(ask as Partial<Ask> as Ask, { person: step } as never)
      if ('mend' in outcome) throw new Refused()
    })
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

const countTaken = async (database: BenchDatabase, offer: string): Promise<number> => {
  const { rows } = await database.run(
    `select count(*)::int as taken from introductions.place_taken as taken
     join introductions.introduction as made on made.cell_id = taken.cell_id and made.id = taken.introduction_id
     where taken.offer_id = $1`,
    [offer],
  )
  return (rows[0] as { taken: number }).taken
}

/** Fifty people choose one peer at the same moment, each over a connection of their own. */
const playRound = async (
  door: Door,
  database: BenchDatabase,
  people: Choosing[],
): Promise<boolean> => {
  const won = await Promise.all(people.map((person) => chooseAs(door, database, person)))
  return won.filter(Boolean).length === 1 && (await countTaken(database, people[0]!.offer)) === 1
}

/** The last free place: of fifty who choose it at once exactly one has it, every time. */
export const measureLastPlace = async (): Promise<Row[]> => {
  const database = await openDatabase(false)
  const rounds = await setScene(database)
  const door = openDoor(database.addresses.databaseUrl, AT_ONCE)
  let once = 0
  for (const people of rounds) if (await playRound(door, database, people)) once++
  await door.close()
  await database.close()
  return [
    row({
      name: 'introductions.last_place',
      value: once,
      unit: 'rounds',
      goal: { least: ROUNDS },
      against: `${ROUNDS} rounds of ${AT_ONCE} at once: rounds in which exactly one had it`,
    }),
  ]
}
