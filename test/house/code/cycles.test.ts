import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cyclesIn } from './cycles.ts'
import { importsOf } from './imports.ts'
import { readSources } from './sources.ts'

test('no files import each other in a circle', () => {
  assert.deepEqual(cyclesIn(readSources('{ts,tsx}').flatMap(importsOf)), [])
})

const imports = (from: string, to: string, type = '') =>
  importsOf({ path: `src/${from}.ts`, text: `import ${type}{ x } from './${to}.ts'` })

test('control: a circle of three is seen, and one made of types alone is none', () => {
  const circle = [...imports('a', 'b'), ...imports('b', 'c'), ...imports('c', 'a')]
  assert.deepEqual(cyclesIn(circle), ['src/a.ts → src/b.ts → src/c.ts → src/a.ts'])
  const open = [...imports('a', 'b'), ...imports('b', 'c'), ...imports('c', 'a', 'type ')]
  assert.deepEqual(cyclesIn(open), [])
})
