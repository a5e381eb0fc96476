import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Brought } from './brought.ts'
import { readCsv } from './csv-in.ts'
import { readJson } from './json.ts'

test('a table written by hand needs no more than a column of words', () => {
  const { items: read } = readCsv('Domain;Value\nTogether;Tea\n;Time\n\n')
  assert.deepEqual(
    read.map(({ section, words }) => [section, words]),
    [
      ['Together', 'Tea'],
      [null, 'Time'],
    ],
  )
})

test('what cannot be read is said by its row, and nothing comes in half', () => {
  const said = (read: Brought) => read.problems.join(' ')
  assert.match(said(readCsv('words,why\nTea,\n,because\n')), /^Row 3 has no words/)
  assert.match(said(readCsv('a,b\n1,2\n')), /No column is called preferredLabel or words/)
  assert.match(said(readCsv('words\n"unclosed')), /could not be read as a table/)
  assert.match(said(readCsv(`words\n${'tea\n'.repeat(1001)}`)), /1,001 items/)
  assert.match(said(readCsv('words\n')), /no items/)
  assert.match(said(readJson('{"items":[{"words":"a"},{}]}')), /^Item 2 has no words/)
  assert.match(said(readJson('{"items":')), /A bracket or a comma may be missing/)
  assert.match(said(readJson('[]')), /no list of items/)
  assert.match(said(readCsv(`words\n${',x\n'.repeat(50)}`)), /30 more like these/)
})

test('a package whose items stand below each other in a circle still ends', () => {
  const link = (child: string, parent: string) => ({
    associationType: 'isChildOf',
    originNodeURI: { identifier: child },
    destinationNodeURI: { identifier: parent },
  })
  const CFItems = ['a', 'b'].map((identifier) => ({ identifier, fullStatement: identifier }))
  const read = readJson(
    JSON.stringify({ CFItems, CFAssociations: [link('a', 'b'), link('b', 'a')] }),
  )
  assert.deepEqual(read.problems, ['There are no items in this file'])
})

test('whatever a file holds, reading it says something and never breaks', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc
          .jsonValue()
          .map((one) => JSON.stringify({ items: [one], CFItems: [one], CFAssociations: [one] })),
      ),
      (text) => {
        for (const read of [readCsv(text), readJson(text)])
          assert.ok(read.items.length > 0 || read.problems.length > 0)
      },
    ),
  )
})
