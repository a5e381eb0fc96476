import type { Page } from 'playwright-core'
import { axeProblems, overflowing } from './look.ts'

const WIDE = { width: 1280, height: 900 }
export const NARROW = { width: 320, height: 640 }

/** In a narrow window, in the dark. */
export const narrowOnly = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(NARROW)
  await page.emulateMedia({ colorScheme: 'dark' })
  return [...(await axeProblems(page)), ...(await overflowing(page))]
}

/** Wide and light, then narrow and dark: one load, two windows, both palettes. */
export const bothWays = async (page: Page): Promise<string[]> => {
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...(await axeProblems(page)), ...(await narrowOnly(page))]
}
