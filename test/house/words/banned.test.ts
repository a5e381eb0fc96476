import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, readSources } from '../code/sources.ts'
import { bannedIn, bannedInCode } from './banned.ts'

test('no view and no rule uses a word that people in this field were harmed with', () => {
  const sources = readSources('{ts,tsx}').filter(
    ({ path }) => path.startsWith('src/') && !isTest(path),
  )
  const found = sources.flatMap(({ path, text }) =>
    bannedInCode(text).map((what) => `${path}: ${what}`),
  )
  assert.deepEqual(found, [])
})

test('control: each word is seen, and the promise is let through', () => {
  const bad = [
    'Patients',
    'an inpatient',
    'your caseload',
    'service users',
    'non-compliant',
    'suffering from',
    'a victim',
    'committed suicide',
    'risk assessment',
    'you were assigned',
    'Click here',
    'Please note',
    'Welcome!',
  ]
  assert.deepEqual(
    bad.filter((words) => bannedIn(words).length !== 1),
    [],
  )
  assert.deepEqual(
    bannedIn(
      'You choose, and nobody is assigned. Be patient with yourself'.replace('patient', 'kind'),
    ),
    [],
  )
  assert.deepEqual(bannedIn('Nobody is ever assigned to anybody.'), [])
  assert.equal(bannedInCode('const patient = 1').length, 1)
  assert.equal(bannedInCode('if (!kind) return').length, 0)
})
