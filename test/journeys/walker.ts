import assert from 'node:assert/strict'
import type { Locator, Page, Response } from 'playwright-core'
import type { Way } from './browser.ts'
import { assertOwed } from './owed.ts'

// A page that is to be mended, or is not there, is an answer; Chromium writes it down all the same.
const onlyAnAnswer = /Failed to load resource.*status of 4\d\d/

const holds = (text: string, one: string | RegExp) =>
  typeof one === 'string' ? text.includes(one) : one.test(text)

/** Somebody with a browser. Wherever they come, what every page owes to everybody is looked at. */
export class Walker {
  readonly page: Page
  readonly way: Way
  readonly problems: string[] = []

  constructor(page: Page, way: Way) {
    this.page = page
    this.way = way
    page.on('pageerror', (error) => this.problems.push(String(error)))
    page.on('console', (line) => {
      if (line.type() === 'error' && !onlyAnAnswer.test(line.text()))
        this.problems.push(line.text())
    })
    page.on('response', (answer: Response) => {
      if (answer.status() >= 500) this.problems.push(`${answer.status()} from ${answer.url()}`)
    })
  }

  /** Another window of the same browser, signed in as the first. */
  async anotherWindow(): Promise<Walker> {
    return new Walker(await this.page.context().newPage(), this.way)
  }

  get path(): string {
    const { pathname, search, hash } = new URL(this.page.url())
    return `${pathname}${search}${hash}`
  }

  async go(path: string): Promise<void> {
    await this.page.goto(path)
    await assertOwed(this.page)
  }

  /** Presses a button or follows a link, and waits for where it leads. */
  async press(what: string | RegExp | Locator): Promise<void> {
    const target = typeof what === 'string' || what instanceof RegExp ? this.button(what) : what
    await Promise.all([this.page.waitForEvent('load'), target.click()])
    await assertOwed(this.page)
  }

  async follow(text: string | RegExp): Promise<void> {
    await this.press(this.page.getByRole('link', { name: text }).first())
  }

  /** Presses Enter where the focus is, and waits for where it leads. */
  async enter(): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.page.keyboard.press('Enter')])
    await assertOwed(this.page)
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async write(label: string, words: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(words)
  }

  async writeDay(day: string, month: string, year: string): Promise<void> {
    await this.write('Day', day)
    await this.write('Month', month)
    await this.write('Year', year)
  }

  async tick(...labels: string[]): Promise<void> {
    for (const label of labels) await this.page.getByLabel(label, { exact: true }).check()
  }

  async choose(label: string, option: string, within: Locator | Page = this.page): Promise<void> {
    await within.getByLabel(label, { exact: true }).selectOption({ label: option })
  }

  /** The card with this heading: a person, a thing that was said. */
  card(heading: string): Locator {
    const named = this.page.getByRole('heading', { name: heading, exact: true })
    return this.page.locator('.kith-card').filter({ has: named })
  }

  async sees(...all: (string | RegExp)[]): Promise<void> {
    const words = (await this.page.locator('body').innerText()).replace(/\s+/g, ' ')
    for (const one of all)
      assert.ok(holds(words, one), `“${one}” is not on ${this.path}: ${words.slice(0, 1500)}`)
  }

  async seesNowhere(...all: (string | RegExp)[]): Promise<void> {
    const html = await this.page.content()
    for (const one of all) assert.ok(!holds(html, one), `“${one}” is on ${this.path}`)
  }

  assertNothingBroke(): void {
    assert.deepEqual(this.problems, [])
  }
}
