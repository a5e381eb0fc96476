import { RawNode, type KyselyPlugin } from 'kysely'
import type { Tx } from '../../src/platform/database/door.ts'

export type Reads = { rows: number; buffers: number }

export type Plan = Partial<Record<string, number>> & { 'Node Type': string; Plans?: Plan[] }

const everyNode = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(everyNode)]

// What was fetched and thrown away was read all the same.
const fetched = (plan: Plan): number => {
  const thrown = ['Rows Removed by Filter', 'Rows Removed by Index Recheck'].map(
    (name) => plan[name] ?? 0,
  )
  return ((plan['Actual Rows'] ?? 0) + thrown[0]! + thrown[1]!) * (plan['Actual Loops'] ?? 1)
}

/** What one plan, as it was carried out, read. */
export const readsOf = (plan: Plan): Reads => ({
  rows: everyNode(plan)
    .filter(
      (node) => node['Node Type'].includes('Scan') && !node['Node Type'].startsWith('Bitmap Index'),
    )
    .reduce((sum, node) => sum + fetched(node), 0),
  buffers: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
})

/**
 * Runs what reads from the database with every statement explained instead of answered, in the very
 * transaction and role that it would have had; and tells what each of them read.
 */
export const readsIn = async (tx: Tx, work: (tx: Tx) => Promise<unknown>): Promise<Reads[]> => {
  const plans: Plan[] = []
  const explain: KyselyPlugin = {
    transformQuery: ({ node }) =>
      RawNode.create(['explain (analyze, buffers, format json) ', ''], [node]),
    transformResult: async ({ result }) => {
      const [row] = result.rows as { 'QUERY PLAN': { Plan: Plan }[] }[]
      plans.push(row!['QUERY PLAN'][0]!.Plan)
      return { ...result, rows: [] }
    },
  }
  await work(tx.withPlugin(explain))
  return plans.map(readsOf)
}
