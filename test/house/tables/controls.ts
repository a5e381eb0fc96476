import { readFileSync } from 'node:fs'

/** A wrong thing to build into the house, and what a check must say of it. */
export type Control = { name: string; said: string[]; sql: string }

export const readControls = (): Control[] =>
  readFileSync(new URL('controls.sql', import.meta.url), 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const [, name, said, sql] = /^-- (.*)\n-- says: (.*)\n([^]*)$/.exec(block) ?? []
      return name && said && sql ? [{ name, said: said.split(' … '), sql }] : []
    })
