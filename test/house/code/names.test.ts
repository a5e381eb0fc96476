import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameProblems } from './names.ts'
import { readSources } from './sources.ts'

test('a thing lives with its narrowest owner: no drawers, no files that only pass on others', () => {
  assert.deepEqual(nameProblems(readSources()), [])
})

const planted = (path: string, text = 'export const a = 1') => nameProblems([{ path, text }]).length

test('control: drawers and barrels are seen, faces and pages are not', () => {
  assert.equal(planted('src/platform/utils/text.ts'), 1)
  assert.equal(planted('src/ui/index.ts'), 1)
  const passes = `// why
export { a } from './a.ts'
export type {
  B,
} from './b.ts'
`
  assert.equal(planted('src/ui/form.ts', passes), 1)
  assert.equal(planted('src/rooms/people/people.ts', passes), 0)
  assert.equal(planted('src/rooms/introductions/asking/common.ts'), 0)
})
