import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { ensureChromium } from './ensure-chromium.ts'

const HELP = `npm start, and then in another window: node bin/start.mjs pictures

Takes the README's pictures from the sample that is running on PORT (3000 if not set), into
docs/pictures/. Take them from a sample that nobody has used yet.`

const FOLDER = join(import.meta.dirname, '../docs/pictures')
const CALL = '/call/bristol-north-somerset-and-south-gloucestershire/diversity-and-inclusion'

// A README shows wide pictures smaller than they are, and each is to stay under 150 kB.
const SMALLER = 0.75

/** `as` is who of the cast looks; nobody in particular when it is left out. */
type Picture = { name: string; path: string; as?: string; width: number; height: number }

const pictures: Picture[] = [
  { name: 'front', path: '/', width: 1280, height: 1060 },
  { name: 'choosing-phone', path: '/request', as: 'denise', width: 320, height: 1120 },
  { name: 'choosing', path: '/request', as: 'denise', width: 1280, height: 1060 },
  { name: 'the-call', path: CALL, width: 1280, height: 1300 },
  { name: 'family-tree', path: '/frameworks/tree', width: 1280, height: 1300 },
  { name: 'outlines', path: '/outlines', as: 'amina', width: 1280, height: 1060 },
]

async function takePictures(address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await chromium.launch({
    executablePath: await ensureChromium(console.error),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    for (const picture of pictures) await take(browser, address, picture)
  } finally {
    await browser.close()
  }
}

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { name, path, as, width, height } = picture
  const page = await browser.newPage({
    baseURL: address,
    viewport: { width, height },
    deviceScaleFactor: width > 320 ? SMALLER : 1,
  })
  if (as) await signIn(page, as)
  await page.goto(path)
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
  await page.close()
  console.log(`docs/pictures/${name}.png`)
}

async function signIn(page: Page, slug: string): Promise<void> {
  await page.goto('/demonstration')
  const button = page.locator(`form:has(input[value="${slug}"]) button`)
  await Promise.all([page.waitForEvent('load'), button.click()])
}

if (process.argv.includes('--help')) console.log(HELP)
else {
  const address = `http://localhost:${process.env['PORT'] ?? 3000}`
  await takePictures(address).catch((error: Error) => {
    console.error(`${error.message}\n\n${HELP}`)
    process.exitCode = 1
  })
}
