import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { page } from '../../../platform/http/route.ts'
import { getFramework } from '../reading/frameworks.ts'
import { readingRoutes } from '../reading/reading.routes.ts'
import { askParent, type Doing } from '../rules/asked.ts'
import { askedView } from './asked.view.tsx'

const HEARD = 2_000

type Said = Doing & { slug: string }

/**
 * What those who adapted a framework did with its items, in any version of theirs; and what was said against
 * its items where it stands itself.
 */
const listDoings = async (tx: Tx, framework: string): Promise<Said[]> => {
  const { rows } = await sql<Said>`
    with own as (select id from frameworks.version where framework_id = ${framework}),
    child as (
      select version.id, version.framework_id from own
      join frameworks.version as first on first.from_version = own.id and first.number = 1
      join frameworks.version on version.framework_id = first.framework_id
      where first.framework_id <> ${framework})
    select child.framework_id as framework, named.title, named.slug, said.strand, said.what, said.reason from child
    join frameworks.framework as named on named.id = child.framework_id
    cross join lateral (
      select strand, 'reworded' as what, reason from frameworks.item where version_id = child.id and change = 'reworded'
      union all
      select item.strand, 'left out', gone.reason from frameworks.left_out as gone
      join frameworks.item on item.id = gone.item_id where gone.version_id = child.id) as said
    union all
    select ${framework}, dissent.by, '', item.strand, 'disputed', dissent.words from own
    join frameworks.dissent on dissent.version_id = own.id
    join frameworks.item on item.id = dissent.item_id
    limit ${HEARD}`.execute(tx)
  return rows
}

/** The words of a strand as the framework itself has them now. */
const wordsOf = async (tx: Tx, framework: string): Promise<Map<string, string>> => {
  const { rows } = await sql<{ strand: string; words: string }>`
    select item.strand, item.words from frameworks.item
    join frameworks.version on version.id = item.version_id
    where version.framework_id = ${framework} order by version.number`.execute(tx)
  return new Map(rows.map(({ strand, words }) => [strand, words]))
}

/** What was most often put in other words, left out or disputed: questions to whoever made it. */
export const askedPage = page({
  path: readingRoutes.asked,
  for: 'everyone',
  read: async ({ tx, params }) => {
    const framework = await getFramework(tx, params['slug'] ?? '')
    const words = await wordsOf(tx, framework.id)
    const doings = (await listDoings(tx, framework.id)).filter(({ strand }) => words.has(strand))
    const adapted = new Set(doings.flatMap((one) => (one.slug ? [one.slug] : []))).size
    const questions = askParent(doings).map((one) => ({ ...one, words: words.get(one.strand)! }))
    return { framework, adapted, questions: questions.slice(0, 20) }
  },
  view: askedView,
})

export type AskedFacts = {
  framework: Awaited<ReturnType<typeof getFramework>>
  adapted: number
  questions: (ReturnType<typeof askParent>[number] & { words: string })[]
}
