import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

const look = () => {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return {
    beside: document.documentElement.scrollWidth - innerWidth,
    headings: document.querySelectorAll('h1').length,
    first: document.querySelector('a:not(.nhsuk-skip-link)')?.getAttribute('href'),
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
  }
}

/** What every page owes: nothing beside the screen, one first heading, urgent help first, own ids. */
export const assertOwed = async (page: Page): Promise<void> => {
  const { pathname } = new URL(page.url())
  const { beside, headings, first, twice } = await page.evaluate(look)
  assert.ok(beside <= 0, `${pathname} is ${beside} px wider than the screen`)
  assert.equal(headings, 1, `${pathname} has one first heading`)
  assert.equal(first, '/help', `urgent help stands first on ${pathname}`)
  // A label that carries another's id ticks the other's box.
  assert.deepEqual(twice, [], `ids that are given twice on ${pathname}`)
}
