import { closeAll } from '../bench/closing.ts'
import { chooseMeasures, measures } from '../bench/measures.ts'
import type { Row } from '../bench/row.ts'
import { jsonOf, tableOf } from '../bench/table.ts'

const HELP = `npm run bench [-- ROOM… or ROOM.MEASURE… --json]

Measures, and prints a table: ${Object.keys(measures).join(', ')}.
With --json it prints one object a line. Ratios are measured within one run: read those, and not
the figures of one machine beside another's. It takes about five minutes.`

/** A measure that cannot be taken is said so, and the others are still taken. */
const take = async (name: string): Promise<Row[]> => {
  const began = Date.now()
  try {
    const rows = await measures[name]!()
    console.error(`${name}: ${Math.round((Date.now() - began) / 1000)} s`)
    return rows
  } catch (error) {
    console.error(`${name} could not be measured. ${(error as Error).stack}`)
    process.exitCode = 1
    return []
  }
}

const bench = async (words: string[], json: boolean): Promise<void> => {
  const names = chooseMeasures(words)
  if (names.length === 0) throw new Error(`Nothing is called ${words.join(' or ')}.\n\n${HELP}`)
  const rows: Row[] = []
  for (const name of names) {
    const taken = await take(name)
    rows.push(...taken)
    if (json) console.log(jsonOf(taken))
  }
  if (!json) console.log(tableOf(rows))
}

const stop = async (): Promise<void> => {
  await closeAll()
  process.exit(130)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stop())

const args = process.argv.slice(2)
if (args.includes('--help')) console.log(HELP)
else {
  try {
    await bench(
      args.filter((word) => !word.startsWith('-')),
      args.includes('--json'),
    )
  } catch (error) {
    console.error((error as Error).message)
    process.exitCode = 2
  } finally {
    await closeAll()
  }
}
