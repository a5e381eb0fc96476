import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askForPages, sendForms } from './others.ts'
import type { Walked } from './read.ts'
import { tellingAnswers } from './tells.ts'
import { undoing } from './undoing.ts'

/** What is another's answers like what never was, so that trying tells nobody anything. */
export const aboutOthers = (walked: () => Walked): void => {
  test('another’s page answers as one that never was', async (t) => {
    const asked = await askForPages(walked().walk)
    t.diagnostic(`${asked.length} pages of others were asked for`)
    assert.ok(asked.length > 50)
    assert.deepEqual(tellingAnswers(asked), [])
  })

  test('a form about another’s is answered as one about nothing', async (t) => {
    const { walk } = walked()
    const asked = await undoing(walk.kith.house, () => sendForms(walk))
    t.diagnostic(`${asked.length} forms of others were sent`)
    assert.ok(asked.length > 50)
    assert.deepEqual(tellingAnswers(asked), [])
  })
}
