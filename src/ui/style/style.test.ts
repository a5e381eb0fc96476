import assert from 'node:assert/strict'
import { test } from 'node:test'
import { transformSync } from 'esbuild'
import { compileStyle, readStyle } from './build.ts'

test('the committed style is what its source says', () => {
  assert.equal(readStyle(), compileStyle(), 'run src/ui/style/build.ts')
})

test('the style is light enough for a slow phone', (t) => {
  const { code } = transformSync(readStyle(), { loader: 'css', minify: true })
  t.diagnostic(`${code.length} bytes`)
  assert.ok(code.length < 60_000, `${code.length} bytes`)
})

test('text grows when the reader asks for it', () => {
  assert.doesNotMatch(readStyle(), /font(-size)?:[^;]*\dpx/)
})

test('Kith does not look like the NHS, and asks nobody else for anything', () => {
  assert.doesNotMatch(readStyle(), /frutiger|nhs\.uk|https?:/i)
})
