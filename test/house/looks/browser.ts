import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { ensureChromium } from '../../../bin/ensure-chromium.ts'
import type { Visitor } from '../../harness/harness.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(() => undefined), args: ['--no-sandbox'] })

/** A window that can become anybody: it holds the cookies of whoever looks. */
export type Window = {
  page: Page
  become: (visitor: Visitor) => Promise<void>
  complaints: string[]
  close: () => Promise<void>
}

const cookiesAt = (address: string, { cookies }: Visitor) =>
  [...cookies].map(([name, value]) => ({ name, value, url: address }))

const becoming = (context: BrowserContext, address: string) => async (visitor: Visitor) => {
  await context.clearCookies()
  await context.addCookies(cookiesAt(address, visitor))
}

/** The content security policy stays on, so that what it stops is complained of. */
export const openWindow = async (
  browser: Browser,
  address: string,
  javaScriptEnabled: boolean,
): Promise<Window> => {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: address })
  if (javaScriptEnabled) await context.addInitScript(axe)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  return { page, complaints, become: becoming(context, address), close: () => context.close() }
}
