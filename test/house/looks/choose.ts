import type { Look } from '../walk/browse.ts'
import { formsFound, send, type Found } from '../walk/sending.ts'
import { undoing } from '../walk/undoing.ts'
import type { Walk } from '../walk/walk.ts'

// What is taken away as a file is no page, whatever it is written in.
const isPage = ({ headers }: Look) =>
  String(headers['content-type']).startsWith('text/html') && !headers['content-disposition']

/** Of each page, the one with most on it; and one that is not there. */
export const fullest = ({ looks }: Walk): Look[] => {
  const there = looks.filter((look) => look.status === 200 && isPage(look))
  const byRoute = Map.groupBy(
    there.toSorted((a, b) => b.html.length - a.html.length),
    ({ route }) => route,
  )
  const missing = looks.find(({ status }) => status === 404)
  return [...[...byRoute.values()].map(([first]) => first!), ...(missing ? [missing] : [])]
}

/** A page that came back with something to mend. */
export type Mended = { who: string; route: string; path: string; html: string }

const emptied = ({ action, fields }: Found) => ({
  action,
  fields: Object.fromEntries(Object.keys(fields).map((name) => [name, ['']])),
})

/** Every form sent empty: what comes back, where something is to be mended. Nothing stays. */
export const mendedPages = (walk: Walk): Promise<Mended[]> =>
  undoing(walk.kith.house, async () => {
    const mended: Mended[] = []
    const forms = Map.groupBy(formsFound(walk.served, walk.looks), ({ route }) => route)
    for (const [route, [form]] of forms) {
      const { status, html } = await send(walk.visitors.get(form!.who)!, emptied(form!))
      if (status === 422) mended.push({ who: form!.who, route, path: form!.action, html })
    }
    return mended
  })
