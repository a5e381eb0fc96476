import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { readCatalogue } from './catalogue.ts'
import { classProblems } from './classes.ts'
import { guardProblems } from './guard.ts'
import { plainProblems } from './plain.ts'
import { powerProblems } from './powers.ts'
import { tiedProblems } from './tied.ts'
import { wordProblems } from './words-reached.ts'

/** A wrong thing to build into the house, and what a check must say of it. */
export type Control = { name: string; said: string[]; sql: string }

export const readControls = (): Control[] =>
  readFileSync(new URL('controls.sql', import.meta.url), 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const [, name, said, sql] = /^-- (.*)\n-- says: (.*)\n([^]*)$/.exec(block) ?? []
      return name && said && sql ? [{ name, said: said.split(' … '), sql }] : []
    })

const CHECKS = [classProblems, plainProblems, guardProblems, tiedProblems, wordProblems]

/** What the checks would say of the house with this built into it. Nothing stays. */
export const planted = async (client: pg.Client, sql: string): Promise<string> => {
  await client.query('begin')
  try {
    await client.query(sql)
    const wrong = await readCatalogue(client)
    const said = CHECKS.flatMap((check) => check(wrong.relations))
    return [...said, ...powerProblems(wrong)].join('\n')
  } finally {
    await client.query('rollback')
  }
}
