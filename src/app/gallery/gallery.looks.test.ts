import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../test/harness/harness.ts'
import { bothWays, narrowOnly } from '../../../test/house/looks/both-ways.ts'
import { openBrowser, openWindow } from '../../../test/house/looks/browser.ts'
import { everyPage } from './gallery.scene.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

// The pages whose states these are go through a wide and light window too, in the walk of the house.
const waysOf = (path: string) => (path.startsWith('/gallery/pages/') ? narrowOnly : bothWays)

test('every page of it is open to everybody: states at 320, components at 1280 too', async () => {
  const address = await kith.server.listen({ port: 0, host: '127.0.0.1' })
  const browser = await openBrowser()
  const window = await openWindow(browser, address, true)
  const found: string[] = []
  for (const { path } of await everyPage(kith)) {
    await window.page.goto(path)
    for (const what of await waysOf(path)(window.page)) found.push(`${path}: ${what}`)
  }
  await window.close()
  await browser.close()
  assert.deepEqual(found, [])
  assert.deepEqual(window.complaints, [])
})
