import assert from 'node:assert/strict'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import { Figure } from './figure.tsx'
import { YesProgress } from './yes-progress.tsx'

test('what nobody has said is drawn as large as a number', () => {
  const known = render(<Figure value={1480} counts="peers" source="in 17 services" />)
  const unknown = render(<Figure value={undefined} counts="peers" source="nobody has said yet" />)
  assert.match(known, /<strong class="kith-figure__value">1,480<\/strong>/)
  assert.match(unknown, /<strong class="kith-figure__value">Not known<\/strong>/)
})

test('nought is a number', () => {
  assert.match(render(<Figure value={0} counts="peers" source="said today" />), />0<\/strong>/)
})

test('the shared part is filled only when both have said yes', () => {
  const drawn = (you: boolean, them: boolean) =>
    render(
      <YesProgress you={you} them={them}>
        in words
      </YesProgress>,
    )
  assert.match(drawn(true, true), /kith-mark__shared/)
  for (const [you, them] of [
    [true, false],
    [false, true],
    [false, false],
  ] as const) {
    assert.doesNotMatch(drawn(you, them), /kith-mark__shared/)
  }
})
