import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] }
type Axe = { run: (document: unknown, options: object) => Promise<{ violations: Violation[] }> }

const said = ({ id, nodes }: Violation): string =>
  `${id}: ${nodes[0]!.target.join(' ')} (${nodes.length}): ${nodes[0]!.failureSummary.replaceAll(/\s+/g, ' ').slice(0, 200)}`

/** What axe, which every window brings along, finds wrong with the page as it stands. */
export const axeProblems = async (page: Page): Promise<string[]> => {
  const violations = await page.evaluate(async (tags) => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe
    const found = await run(document, { runOnly: tags, resultTypes: ['violations'] })
    return found.violations
  }, TAGS)
  return violations.map(said)
}

/** What reaches beyond the window sideways. */
export const overflowing = async (page: Page): Promise<string[]> => {
  const { scrolls, widest } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const beyond = [...document.querySelectorAll('main *')].filter(
      (one) => one.getBoundingClientRect().right > clientWidth + 1,
    )
    return {
      scrolls: scrollWidth > clientWidth,
      widest: beyond.slice(0, 2).map((one) => `${one.tagName}.${one.className}`),
    }
  })
  return scrolls ? [`it is wider than the window: ${widest.join(', ')}`] : []
}

/** What nobody could see or press. What waits within closed details is only folded away. */
export const unseen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (one: Element) => one.getClientRects().length > 0
    const folded = (one: Element) => one.closest('details:not([open]) > :not(summary)') !== null
    const parts = document.querySelectorAll(
      'main :is(h1, p, a, button, input:not([type=hidden]), select, textarea, table)',
    )
    return [...parts]
      .filter((one) => !shown(one) && !folded(one))
      .map(
        (one) =>
          `${one.tagName.toLowerCase()} ${one.getAttribute('name') ?? one.textContent.slice(0, 40)} cannot be seen`,
      )
  })
