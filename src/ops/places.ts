import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type pg from 'pg'
import { londonDay } from '../platform/clock.ts'
import { cellOf, CommandProblem, type Command } from './command.ts'

const csv = (path: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/nhs/${path}`, import.meta.url), 'utf8'), {
    columns: true,
    skip_empty_lines: true,
  })

/**
 * Gives a locality a cell, under a permanent number that means nothing. It is not open yet: services can be
 * listed there, and nobody joins.
 */
export const makeCell = async (owner: pg.ClientBase, code: string, now: Date): Promise<number> => {
  const { rows } = await owner.query<{ cell_id: number }>(
    `with made as (
       insert into places.cell (cell_id, open)
       select coalesce(max(cell_id), 0) + 1, false from places.cell where kind = 'locality' returning cell_id
     )
     insert into places.cell_locality (cell_id, locality_code, since)
     select cell_id, $1, $2 from made returning cell_id`,
    [code, londonDay(now)],
  )
  return rows[0]!.cell_id
}

export const openPlace: Command = {
  name: 'open-place',
  usage: '<slug>',
  says: 'Opens a locality, so that people there can join. Without a slug it lists those that can be opened.',
  run: async ({ owner, installation }, { words }) => {
    const [slug] = words
    if (!slug) {
      const { rows } = await owner.query<{ slug: string; name: string }>(
        'select slug, name from places.locality order by slug',
      )
      return rows.map((row) => `${row.slug}  ${row.name}`)
    }
    const { rows } = await owner.query<{ code: string; name: string }>(
      'select code, name from places.locality where slug = $1',
      [slug],
    )
    if (!rows[0])
      throw new CommandProblem(
        `There is no locality called ${slug}. To see them all: npm run ops -- open-place`,
      )
    const { rows: cells } = await owner.query<{ cell: number; open: boolean }>(
      `select cell_id as cell, open from places.cell join places.cell_locality using (cell_id)
       where locality_code = $1 and until is null order by cell_id`,
      [rows[0].code],
    )
    if (cells.some(({ open }) => open)) return [`${rows[0].name} is open already.`]
    const cell = cells[0]?.cell ?? (await makeCell(owner, rows[0].code, installation.house.clock()))
    await owner.query('update places.cell set open = true where cell_id = $1', [cell])
    return [`${rows[0].name} is open.`]
  },
}

const trusts = (code: string) =>
  csv('mh_trust.csv')
    .filter((row) => row['icb_code'] === code)
    .map((row) => row['trust_name']!)

/** Lists the real mental-health trusts of a place, with nothing recorded for any of them. */
export const listTrusts: Command = {
  name: 'list-trusts',
  usage: '--place <slug>',
  says: 'Lists the real mental-health trusts of a place (NHS data, 2022 to 2024) as “nothing recorded here yet”.',
  options: ['place'],
  run: async ({ owner, installation }, { options }) => {
    const cell = await cellOf(owner, options['place'])
    const { rows } = await owner.query<{ code: string }>(
      'select code from places.locality where slug = $1',
      [options['place']],
    )
    const names = trusts(rows[0]!.code)
    for (const name of names)
      await owner.query(
        `insert into places.organisation (cell_id, id, name, sector, invented, source, listed_on)
         values ($1, $2, $3, 'NHS', false, $4, $5) on conflict (cell_id, name) do nothing`,
        [
          cell,
          installation.house.newId('organisation'),
          name,
          'NHS Organisation Data Service and MHSDS, 2022 to 2024',
          londonDay(installation.house.clock()),
        ],
      )
    return names.length > 0
      ? names.map((name) => `Listed: ${name}`)
      : ['No trust has its headquarters there. Add organisations one by one with add-organisation.']
  },
}
