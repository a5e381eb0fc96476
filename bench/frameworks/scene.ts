import type { BenchDatabase } from '../database.ts'

/** A family is twelve deep: one that begins it, and two lines of eleven, each adapting the one above. */
export const FAMILY = 23

const ID = (what: string, ...parts: string[]) =>
  `md5(concat_ws('/', '${what}', ${parts.join(', ')}))::uuid`
const MEMBERS = `generate_series($1::int, $2::int) as family, generate_series(0, ${FAMILY - 1}) as member`
const ABOVE = 'case when member <= 2 then 0 else member - 2 end'

const FRAMEWORKS = `
  insert into frameworks.framework (id, slug, kind, title, made_by, placed_on)
  select ${ID('f', 'family', 'member')}, 'bench-' || family || '-' || member, 'competences',
    'Bench ' || family || ', ' || member, 'Nobody', date '2026-11-02' + family from ${MEMBERS}`

const VERSIONS = `
  insert into frameworks.version (id, framework_id, number, published_on, from_version, decided_by, why)
  select ${ID('v', 'family', 'member')}, ${ID('f', 'family', 'member')}, 1, date '2026-11-02' + family,
    case when member > 0 then ${ID('v', 'family', `(${ABOVE})`)} end, 'Nobody', 'To measure' from ${MEMBERS}`

// One in ten is put in other words at each step; the last is left out and another added.
const IN_OTHER_WORDS = 'member > 0 and (at + member) % 10 = 0'
const LAST = 'at = $3::int and member > 0'
const ITEM_ROWS = `
  insert into frameworks.item (id, version_id, position, words, from_item, change, reason, strand)
  select ${ID('i', 'family', 'member', 'at')}, ${ID('v', 'family', 'member')}, at,
    'Words ' || at || case when ${IN_OTHER_WORDS} then ' as ' || member else '' end,
    case when member > 0 and not (${LAST}) then ${ID('i', 'family', `(${ABOVE})`, 'at')} end,
    case when member = 0 then null when ${LAST} then 'added' when ${IN_OTHER_WORDS} then 'reworded' else 'kept' end,
    case when ${LAST} or ${IN_OTHER_WORDS} then repeat('A reason for it. ', 6) end,
    case when ${LAST} then ${ID('i', 'family', 'member', 'at')} else ${ID('i', 'family', '0', 'at')} end
  from ${MEMBERS}, generate_series(1, $3::int) as at`

const LEFT_OUT = `
  insert into frameworks.left_out (version_id, item_id, reason)
  select ${ID('v', 'family', 'member')}, ${ID('i', 'family', `(${ABOVE})`, '$3::int')}, 'Not needed here'
  from ${MEMBERS} where member > 0`

export type Families = { first: number; last: number; items: number }

/** Adds families, from one number to another, each framework of so many items. */
export const addFamilies = async (
  database: BenchDatabase,
  { first, last, items }: Families,
): Promise<void> => {
  await database.run('set session_replication_role = replica')
  for (const sql of [FRAMEWORKS, VERSIONS]) await database.run(sql, [first, last])
  for (const sql of [ITEM_ROWS, LEFT_OUT]) await database.run(sql, [first, last, items])
  await database.run('set session_replication_role = default')
  for (const table of ['framework', 'version', 'item', 'left_out'])
    await database.run(`vacuum analyze frameworks.${table}`)
}
