import type { Ask } from '../../../platform/http/route.ts'

export const MOST = 20

export const countOf = async (ask: Ask, table: 'apart_from' | 'apart_named') => {
  const rows = await ask.tx
    .selectFrom(`introductions.${table}`)
    .select('id')
    .where('cell_id', '=', ask.cell)
    .where('by_id', '=', ask.me)
    .execute()
  return rows.length
}

export const enough = `You can keep up to ${MOST}. Take one back first. Nothing has changed`
