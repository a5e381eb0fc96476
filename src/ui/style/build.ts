import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile } from 'sass'

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

export const cssFile = here('kith.css')

const head = '/* GENERATED from kith.scss by build.ts. Change that and run this; do not edit. */\n'

/** The style as it is committed: sass is not needed where Kith runs. */
export function compileStyle(): string {
  const loadPaths = [here('../../../node_modules')]
  const { css } = compile(here('kith.scss'), { loadPaths, charset: false, quietDeps: true })
  return `${head}${css}\n`
}

export const readStyle = () => readFileSync(cssFile, 'utf8')

if (import.meta.main) writeFileSync(cssFile, compileStyle())
