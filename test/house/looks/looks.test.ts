import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openKith, type Kith } from '../../harness/harness.ts'
import { together } from '../walk/together.ts'
import { walkAll, type Walk } from '../walk/walk.ts'
import { bothWays, NARROW, narrowOnly } from './both-ways.ts'
import { openBrowser, openWindow } from './browser.ts'
import { fullest, mendedPages } from './choose.ts'
import { overflowing, unseen } from './look.ts'

let kith: Kith
let walk: Walk
let browser: Browser
let address: string
before(async () => {
  kith = await openKith()
  walk = await walkAll(kith, ['denise', 'shanice', 'amina', 'tomos', 'grace', 'eleri'])
  address = await kith.server.listen({ port: 0, host: '127.0.0.1' })
  browser = await openBrowser()
})
after(async () => {
  await browser.close()
  await kith.close()
})

type Problem = { what: string; where: string }
type Place = { who: string; route: string }

const each = async (
  places: readonly Place[],
  look: (place: Place & { at: number }) => Promise<string[]>,
): Promise<string[]> => {
  const found: Problem[] = []
  for (const [at, place] of places.entries())
    for (const what of await look({ ...place, at }))
      found.push({ what, where: `${place.who} at ${place.route}` })
  return together(found)
}

test('every page is open to everybody, on a wide light window and on a narrow dark one', async (t) => {
  const pages = fullest(walk)
  const window = await openWindow(browser, address, true)
  t.diagnostic(`${pages.length} pages`)
  const found = await each(pages, async ({ who, at }) => {
    await window.become(walk.visitors.get(who)!)
    await window.page.goto(pages[at]!.path)
    return bothWays(window.page)
  })
  await window.close()
  assert.deepEqual(found, [])
  assert.deepEqual(
    window.complaints.filter((one) => !one.includes('404 (Not Found)')),
    [],
  )
})

test('a form that comes back with something to mend is open to everybody too', async (t) => {
  const mended = await mendedPages(walk)
  const window = await openWindow(browser, address, true)
  t.diagnostic(`${mended.length} forms`)
  assert.ok(mended.length > 10)
  const found = await each(mended, async ({ at }) => {
    const { path, html } = mended[at]!
    const answer = { status: 422, contentType: 'text/html; charset=utf-8', body: html }
    await window.page.route(address + path, (route) => route.fulfill(answer))
    await window.page.goto(path)
    return narrowOnly(window.page)
  })
  await window.close()
  assert.deepEqual(found, [])
})

test('every page works without script: nothing on it waits for one to be seen', async () => {
  const pages = fullest(walk)
  const window = await openWindow(browser, address, false)
  await window.page.setViewportSize(NARROW)
  const found = await each(pages, async ({ who, at }) => {
    await window.become(walk.visitors.get(who)!)
    await window.page.goto(pages[at]!.path)
    return [...(await unseen(window.page)), ...(await overflowing(window.page))]
  })
  await window.close()
  assert.deepEqual(found, [])
})

test('control: a page that leaves people out is seen', async () => {
  const { page, close } = await openWindow(browser, address, true)
  await page.setContent(`<html lang="en"><title>x</title><main><h1>x</h1><p style="color:#999;background:#aaa">Faint</p>
    <input name="n"><p style="width:2000px">Wide</p><p hidden>Away</p><details><summary>More</summary><p>Folded</p></details></main>`)
  const found = (await bothWays(page)).join('\n')
  for (const shape of [/color-contrast/, /label/, /wider than the window: P\./])
    assert.match(found, shape)
  assert.deepEqual(await unseen(page), ['p Away cannot be seen'])
  await close()
})
