import { rooms } from '../../src/rooms.ts'
import { openKith, type Kith, type Visitor } from '../../test/harness/harness.ts'
import { testSample } from '../../test/harness/databases.ts'
import { onClose } from '../closing.ts'
import { reachPostgres } from '../postgres.ts'
import { row, type Row } from '../row.ts'

const KB = 1000
const ALIKE = 3

type Largest = { bytes: number; path: string; pages: number }

const patterns = rooms
  .flatMap((room) => room.routes)
  .filter((route) => route.kind === 'page')
  .map(({ path }) => ({ path, shape: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }))

const patternOf = (path: string): string =>
  patterns.find(({ shape }) => shape.test(path))?.path ?? path

/** Follows every link this visitor is given, a few of each kind of page, and finds the largest page. */
const walk = async (visitor: Visitor): Promise<Largest> => {
  const seen = new Map<string, number>()
  const waiting = ['/', ...patterns.map(({ path }) => path).filter((path) => !path.includes(':'))]
  const known = new Set(waiting)
  const largest: Largest = { bytes: 0, path: '', pages: 0 }
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = patternOf(path.split('?')[0]!)
    if ((seen.get(kind) ?? 0) >= ALIKE) continue
    seen.set(kind, (seen.get(kind) ?? 0) + 1)
    const page = await visitor.get(path)
    if (page.status !== 200 || !String(page.headers['content-type']).startsWith('text/html'))
      continue
    largest.pages++
    const bytes = Buffer.byteLength(page.html)
    if (bytes > largest.bytes) Object.assign(largest, { bytes, path })
    for (const link of page.links.filter((href) => href.startsWith('/')))
      if (!known.has(link)) {
        known.add(link)
        waiting.push(link.split('#')[0]!)
      }
  }
  return largest
}

const largestOfAll = (each: Largest[]): Largest => ({
  ...each.toSorted((a, b) => b.bytes - a.bytes)[0]!,
  pages: each.reduce((sum, { pages }) => sum + pages, 0),
})

const pageRow = (name: string, { bytes, path, pages }: Largest): Row =>
  row({
    name,
    value: bytes / KB,
    unit: 'kB',
    goal: { most: 60 },
    against: `the largest of ${pages} pages of the sample: ${path}`,
  })

const assetRow = async (kith: Kith, ending: 'js' | 'css'): Promise<Row> => {
  const { html } = await kith.visitor().get('/help')
  const paths = [...new Set(html.match(new RegExp(`/assets/[\\w.-]+\\.${ending}`, 'g')))]
  const sizes = await Promise.all(
    paths.map(async (url) => (await kith.server.inject({ url })).rawPayload.length),
  )
  const most = ending === 'js' ? { goal: { most: 30 } } : {}
  return row({
    name: `ui.${ending === 'js' ? 'script' : 'css'}_bytes`,
    value: sizes.reduce((sum, size) => sum + size, 0) / KB,
    unit: 'kB',
    ...most,
    against: 'everything of its kind that a page names, not compressed',
  })
}

/** How much is sent: the largest page anybody of the sample can reach, the script, the style. */
export const measureBytes = async (): Promise<Row[]> => {
  await reachPostgres()
  const kith = await openKith()
  const close = onClose(kith.close)
  const signedIn: Largest[] = []
  for (const { slug } of testSample().cast) signedIn.push(await walk(await kith.as(slug)))
  const rows = [
    pageRow('ui.page_bytes_public', await walk(kith.visitor())),
    pageRow('ui.page_bytes_signed_in', largestOfAll(signedIn)),
    await assetRow(kith, 'js'),
    await assetRow(kith, 'css'),
  ]
  await close()
  return rows
}
