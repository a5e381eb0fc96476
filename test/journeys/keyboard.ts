import assert from 'node:assert/strict'
import type { Walker } from './walker.ts'

const MOST = 120

type Focused = { nothing: boolean; words: string; outlined: boolean; inside: boolean }

/** What has the focus, as it is called, and whether it can be seen that it has. */
const focused = ({ page }: Walker): Promise<Focused> =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLInputElement
    const box = it.getBoundingClientRect()
    const seen = it.matches('[type=radio], [type=checkbox]') ? it.labels![0]! : it
    const looks = [getComputedStyle(seen), getComputedStyle(seen, '::before')]
    return {
      nothing: it === document.body,
      words: (it.labels?.[0]?.innerText ?? it.innerText).replace(/\s+/g, ' ').trim(),
      outlined: looks.some((look) => look.outlineStyle !== 'none' || look.boxShadow !== 'none'),
      inside: box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight,
    }
  })

/** Presses Tab until something of this name has the focus; whatever has it on the way must show it. */
export const tabTo = async (walker: Walker, name: string | RegExp): Promise<void> => {
  for (let step = 0; step < MOST; step++) {
    await walker.page.keyboard.press('Tab')
    const { nothing, words, outlined, inside } = await focused(walker)
    if (nothing) continue
    assert.ok(outlined, `it does not show that “${words}” has the focus on ${walker.path}`)
    assert.ok(inside, `“${words}” has the focus on ${walker.path} and is not on the screen`)
    if (isNamed(words, name)) return
  }
  assert.fail(`Tab never came to “${name}” on ${walker.path}`)
}

const isNamed = (words: string, name: string | RegExp) =>
  typeof name === 'string' ? words === name : name.test(words)

export const focusIsOn = async (walker: Walker, name: string | RegExp): Promise<void> => {
  const { words } = await focused(walker)
  assert.ok(
    isNamed(words, name),
    `the focus is on “${words}” and not on “${name}” (${walker.path})`,
  )
}

/** Tabs to a field and types into it. */
export const typeInto = async (walker: Walker, label: string, words: string): Promise<void> => {
  await tabTo(walker, label)
  await walker.page.keyboard.type(words)
}
