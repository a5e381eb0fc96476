import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Brought, BroughtItem } from './brought.ts'
import type { Carried } from './carrying.ts'
import { writeCase } from './case.ts'
import { readCsv } from './csv-in.ts'
import { writeCsv } from './csv.ts'
import { readJson, writeJson } from './json.ts'

const version = (items: readonly BroughtItem[]): Carried => ({
  address: 'http://localhost/frameworks/knowle-values/1',
  id: '00000000-0000-4000-8000-000000000000',
  framework: {
    slug: 'knowle-values',
    title: 'What we hold to, at the kitchen table',
    kind: 'values',
    madeBy: 'Knowle Kitchen Table',
    madeFor: 'Knowle',
    source: null,
    sourceUrl: null,
    licence: null,
  },
  number: 1,
  publishedOn: '2026-10-01',
  decidedBy: 'Everyone who came',
  why: 'We had never written them down',
  withdrawnOn: null,
  withdrawnWhy: null,
  adapts: { address: 'http://localhost/frameworks/side-by-side/1', title: 'Side by Side' },
  items: items.map((item, at) => ({
    id: `00000000-0000-4000-8000-${String(at + 1).padStart(12, '0')}`,
    strand: `s${at}`,
    position: at + 1,
    change: 'added',
    from: null,
    ...item,
  })),
  leftOut: [],
  tookPart: [{ who: 'Six of us', as: 'peer', paid: 'paid' }],
  dissent: [],
})

// Whatever people type: quotes, commas, lines, formulas, other scripts; but no hidden characters.
const typed = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom('=1+1', "'=1", '-', '@all', 'a,"b"\nc', 'naïve — 茶', ';', '\tx', "''+"),
  )
  .map((text) => text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').trim())
  .filter((text) => text !== '')
const maybe = fc.option(typed)
const items = fc.array(
  fc.record(
    { section: maybe, words: typed, note: maybe, reason: maybe },
    { noNullPrototype: true },
  ),
  {
    minLength: 1,
    maxLength: 12,
  },
)
const TITLE = 'What we hold to, at the kitchen table'

test('what leaves as CSV or JSON comes back as it left', () => {
  fc.assert(
    fc.property(items, (written) => {
      const whole: Brought = { title: TITLE, items: written, problems: [] }
      assert.deepEqual(readCsv(writeCsv(version(written))), whole)
      assert.deepEqual(readJson(JSON.stringify(writeJson(version(written)))), whole)
    }),
  )
})

test('through CASE come the words, the notes and the sections; those of one section together', () => {
  fc.assert(
    fc.property(items, (written) => {
      const { items: back } = readJson(JSON.stringify(writeCase(version(written))))
      const plain = (list: readonly BroughtItem[]) =>
        list.map(({ section, words, note }) => JSON.stringify([section, words, note])).toSorted()
      assert.deepEqual(plain(back), plain(written))
    }),
  )
})
