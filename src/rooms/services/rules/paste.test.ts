import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readPasted } from './paste.ts'

test('rows of a spreadsheet with headings are read by them, in any order', () => {
  const [wren, ...more] = readPasted(
    'Postcode\tGroup name\tRun by\tAbout\tTel\nBS5 6AB\tWren’s table\tWren House\tWe knit and talk, one to one\t0117 496 0001\n\t\t\t\t\n',
  )
  assert.equal(more.length, 0)
  assert.deepEqual(
    { ...wren, pasted: '' },
    {
      name: 'Wren’s table',
      organisation: 'Wren House',
      words: 'We knit and talk, one to one',
      how: 'one to one',
      join: '',
      email: '',
      phone: '0117 496 0001',
      url: '',
      outcode: 'BS5',
      pasted: '',
    },
  )
})

test('rows without headings are read by what stands in them', () => {
  const [loaf] = readPasted(
    'The loaf\tloaf@five.example\tDrop in at the side door\tBS4\twww.loaf.example',
  )
  assert.equal(loaf?.name, 'The loaf')
  assert.equal(loaf?.email, 'loaf@five.example')
  assert.equal(loaf?.words, 'Drop in at the side door')
  assert.equal(loaf?.how, 'drop-in')
  assert.equal(loaf?.outcode, 'BS4')
  assert.equal(loaf?.url, 'www.loaf.example')
})

test('a file with commas and quotes is read too', () => {
  const [one, two] = readPasted(
    'Name,Description\n"Tea, and talk","We meet, we talk"\nSecond,"On Zoom"',
  )
  assert.equal(one?.name, 'Tea, and talk')
  assert.equal(two?.how, 'online')
})

test('a letter is read paragraph by paragraph', () => {
  const read = readPasted(
    'Tuesday choir\nWe sing at the hall, BS7 8AA. Ring 0117 496 0002.\n\nNight owls - an online room for people who do not sleep',
  )
  assert.deepEqual(
    read.map(({ name, phone, outcode, how }) => [name, phone, outcode, how]),
    [
      ['Tuesday choir', '0117 496 0002', 'BS7', 'group'],
      ['Night owls', '', '', 'online'],
    ],
  )
})

test('whatever is pasted, nothing breaks and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'grapheme' }), (text) => {
      for (const { name } of readPasted(text)) assert.notEqual(name, '')
    }),
  )
  assert.deepEqual(readPasted('  \n \n'), [])
  assert.equal(readPasted('"open\tquote\nsecond\trow').length > 0, true)
})
