import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Palette = Record<string, string>

const source = readFileSync(new URL('_colours.scss', import.meta.url), 'utf8')
const [lightSource = '', darkSource = ''] = source.split('@media')
const light = palette(lightSource)
// The dark palette says only what it changes.
const dark = { ...light, ...palette(darkSource) }

// What is written on what. Anything new that carries text belongs here.
const text: [string, string][] = [
  ...['ink', 'quiet', 'link', 'visited', 'red'].flatMap((colour): [string, string][] => [
    [colour, 'paper'],
    [colour, 'card'],
  ]),
  ...['ink', 'quiet'].map((colour): [string, string] => [colour, 'foot']),
  ...['ink', 'link'].map((colour): [string, string] => [colour, 'hover']),
  ['on-action', 'action'],
  ['on-action', 'action-deep'],
  ['on-action', 'red'],
  ['on-action', 'red-deep'],
  ['link', 'action-soft'],
  ['on-yes-soft', 'yes-soft'],
  ['red', 'red-soft'],
  ['on-focus', 'focus'],
  ['on-urgent', 'urgent'],
  ['paper', 'ink'],
]

// What is drawn and must be seen: the edges of what can be filled in, and the mark.
const drawn: [string, string][] = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['action', 'paper'],
  ['link', 'card'],
]

for (const [name, colours] of Object.entries({ light, dark })) {
  test(`every text can be read in the ${name} palette: 4.5 to 1 or better`, () => {
    for (const pair of text) assert.ok(contrast(colours, pair) >= 4.5, told(colours, pair))
  })

  test(`every edge can be seen in the ${name} palette: 3 to 1 or better`, () => {
    for (const pair of drawn) assert.ok(contrast(colours, pair) >= 3, told(colours, pair))
  })
}

test('the measure is the one everybody uses: black on white is 21 to 1', () => {
  const extremes = { black: '#000000', white: '#ffffff' }
  assert.equal(contrast(extremes, ['black', 'white']), 21)
})

function palette(scss: string): Palette {
  const found = scss.matchAll(/--kith-([a-z-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries([...found].map(([, name, hex]) => [name, hex]))
}

function contrast(colours: Palette, pair: [string, string]): number {
  const [dim = 0, bright = 0] = pair
    .map((name) => luminance(colours[name] ?? ''))
    .sort((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const told = (colours: Palette, pair: [string, string]) =>
  `${pair.join(' on ')}: ${contrast(colours, pair).toFixed(2)}`
