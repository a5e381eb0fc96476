import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { contents } from './fixtures/contents.tsx'
import { fields } from './fixtures/fields.tsx'
import { normalise } from './fixtures/html.ts'
import { type Options, pathsOf } from './fixtures/options.ts'
import { different, unsupported } from './fixtures/unsupported.ts'

// Our components against the fixtures that nhsuk-frontend publishes: the same options must give the
// same markup. What we do not support is listed with its reason in fixtures/unsupported.ts.

type Fixture = { name: string; context: Options; callBlock?: string; html: string }

const require = createRequire(import.meta.url)
const draw = { ...fields, ...contents }
const components = Object.keys(draw).sort()

function fixturesOf(component: string): Fixture[] {
  const path = `nhsuk-frontend/dist/nhsuk/components/${component}/fixtures.json`
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')).fixtures
}

/** A call block is a Nunjucks way to give HTML. */
const optionsOf = ({ context, callBlock }: Fixture): Options =>
  callBlock === undefined ? context : { ...context, html: callBlock }

function reasonsAgainst(component: string, options: Options): string[] {
  const used = new Set(pathsOf(options))
  return Object.keys(unsupported[component] ?? {}).filter((rule) =>
    rule.startsWith('no ') ? !(rule.slice(3) in options) : used.has(rule),
  )
}

function isSame(component: string, fixture: Fixture, drawn = draw): boolean {
  const ours = render(drawn[component]!(optionsOf(fixture)))
  const ignored = different[component]
  return normalise(ours, ignored).join('\n') === normalise(fixture.html, ignored).join('\n')
}

function tally(component: string) {
  const all = fixturesOf(component)
  const held = all.filter((fixture) => reasonsAgainst(component, optionsOf(fixture)).length === 0)
  const failed = held.filter((fixture) => !isSame(component, fixture))
  return { component, all: all.length, held: held.length, failed: failed.map(({ name }) => name) }
}

test('our components give the markup that nhsuk-frontend publishes', (t) => {
  const tallies = components.map(tally)
  const sum = (of: (tally: (typeof tallies)[number]) => number) =>
    tallies.reduce((total, one) => total + of(one), 0)
  const held = sum((one) => one.held)
  const same = held - sum((one) => one.failed.length)
  t.diagnostic(`${same} of ${held} fixtures the same; ${sum((one) => one.all)} published`)
  for (const one of tallies) {
    const passed = one.held - one.failed.length
    t.diagnostic(
      `${one.component}: ${passed} of ${one.held}, ${one.all} published ${one.failed.join(', ')}`,
    )
  }
  assert.ok(same / held >= 0.95, `only ${same} of ${held} are the same`)
})

test('more than half of what is published is held to it, and every component is', () => {
  const tallies = components.map(tally)
  for (const { component, held } of tallies) assert.ok(held > 0, component)
  const share = tallies.reduce((total, one) => total + one.held / one.all, 0) / tallies.length
  assert.ok(share > 0.5, `only ${share} on average`)
})

test('every reason for not supporting something is still about something', () => {
  for (const [component, rules] of Object.entries(unsupported)) {
    const used = fixturesOf(component).flatMap((one) => reasonsAgainst(component, optionsOf(one)))
    for (const rule of Object.keys(rules)) assert.ok(used.includes(rule), `${component}: ${rule}`)
  }
})

test('a component that forgets its class is noticed', () => {
  const forgetful = { ...draw, hint: ({ text }: Options) => text }
  const [first] = fixturesOf('hint')
  assert.ok(first)
  assert.ok(isSame('hint', first))
  assert.ok(!isSame('hint', first, forgetful))
})
