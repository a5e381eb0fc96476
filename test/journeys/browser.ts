import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { chromium, type Browser } from 'playwright-core'
import { ensureChromium } from '../../bin/ensure-chromium.ts'
import { openKith, type Kith } from '../harness/harness.ts'
import { Walker } from './walker.ts'

/** Every journey is walked on a small phone, on a desk, and where no script runs. */
export type Way = { name: string; width: number; script: boolean }

const ways: readonly Way[] = [
  { name: 'at 320 px', width: 320, script: true },
  { name: 'at 1280 px', width: 1280, script: true },
  { name: 'at 320 px without script', width: 320, script: false },
]

export type Town = {
  kith: Kith
  way: Way
  /** A browser that nobody has used before. */
  stranger: () => Promise<Walker>
  /** A browser in which one of the cast is signed in. */
  be: (slug: string) => Promise<Walker>
}

// A page that a busy machine has not shown by then is not coming.
const SLOWEST_MS = 20_000

// One Chromium for all the walks of a file; without its sandbox only where root runs the tests.
let chromiumRunning: Promise<Browser> | undefined
const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await ensureChromium(console.error),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
after(async () => (await chromiumRunning)?.close())

const listen = async ({ server }: Kith): Promise<string> => {
  await server.listen({ port: 0, host: '127.0.0.1' })
  return `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`
}

const openTown = async (kith: Kith, way: Way) => {
  const address = await listen(kith)
  const browser = await (chromiumRunning ??= launch())
  const walkers: Walker[] = []
  const stranger = async () => {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width: way.width, height: 800 },
      javaScriptEnabled: way.script,
    })
    context.setDefaultTimeout(SLOWEST_MS)
    const walker = new Walker(await context.newPage(), way)
    walkers.push(walker)
    return walker
  }
  const be = async (slug: string) => {
    const walker = await stranger()
    await walker.go('/demonstration')
    await walker.press(walker.page.locator(`form:has(input[value="${slug}"]) button`))
    return walker
  }
  return { town: { kith, way, stranger, be }, walkers }
}

const tell = async (way: Way, sample: boolean, story: (town: Town) => Promise<void>) => {
  const kith = await openKith({ sample })
  try {
    const { town, walkers } = await openTown(kith, way)
    try {
      await story(town)
      for (const walker of walkers) walker.assertNothingBroke()
    } finally {
      for (const walker of walkers) await walker.page.context().close()
    }
  } finally {
    await kith.close()
  }
}

type Told = { sample?: boolean; desk?: boolean }

/** Tells one story in every way, each time in a Kith of its own; without the desk where only the order of things matters. */
export const journey = (
  title: string,
  story: (town: Town) => Promise<void>,
  { sample = true, desk = true }: Told = {},
): void => {
  for (const way of ways)
    if (desk || way.width === 320) test(`${title} (${way.name})`, () => tell(way, sample, story))
}
