import { lookAt } from '../walk/browse.ts'
import { formsFound, send, type Found } from '../walk/sending.ts'
import { isOpenEnded } from '../walk/served.ts'
import { identifiersIn } from '../walk/tells.ts'
import { undoing } from '../walk/undoing.ts'
import type { Walk } from '../walk/walk.ts'
import { grid } from './grid.ts'
import { COLUMNS, HEADING, outcome } from './outcome.ts'

type Row = [string, ...string[]]

const row = async (name: string, cell: (who: string) => Promise<string>): Promise<Row> => [
  name,
  ...(await Promise.all(Object.values(COLUMNS).map((who) => cell(who)))),
]

const pageRows = async ({ looks, visitors }: Walk, path: string): Promise<Row[]> => {
  const all = looks.filter(({ route }) => route === path)
  const mine = (who: string) =>
    all.find((look) => look.who === who && (!isOpenEnded(path) || look.status === 200))
  const own = async (who: string) => {
    const look = mine(who)
    return look ? outcome(look.status, look.headers.location) : '.'
  }
  if (!isOpenEnded(path)) return [await row(`GET  ${path}`, own)]
  const others = async (who: string) => {
    const met = new Set(all.filter((look) => look.who === who).map((look) => look.path))
    const look = all.find((one) => one.status === 200 && !met.has(one.path))
    if (!look) return '.'
    const { status, headers } = await lookAt(visitors.get(who)!, look.path)
    return outcome(status, headers.location)
  }
  return [await row(`GET  ${path}  own`, own), await row(`GET  ${path}  other`, others)]
}

const isNaming = ({ action, fields }: Found): boolean => {
  const { csrf: _csrf, once: _once, ...own } = fields
  return identifiersIn(JSON.stringify([action, own])).length > 0
}

const formRows = async (
  { visitors }: Walk,
  path: string,
  found: readonly Found[],
): Promise<Row[]> => {
  const all = found.filter(({ route }) => route === path)
  const sent = async (who: string, form: Found | undefined) => {
    if (!form) return '.'
    const { status, to } = await send(visitors.get(who)!, form)
    return outcome(status, to)
  }
  const mine = (who: string) => all.find((form) => form.who === who)
  const others = (who: string) =>
    all.find(
      (form) =>
        form.who !== who && !all.some((one) => one.who === who && one.action === form.action),
    )
  if (!all.some(isNaming))
    return [await row(`POST ${path}`, (who) => sent(who, mine(who) ?? others(who)))]
  return [
    await row(`POST ${path}  own`, (who) => sent(who, mine(who))),
    await row(`POST ${path}  other`, (who) => sent(who, others(who))),
  ]
}

/** Every route beside every role, as it was found by asking. */
export const routesText = async (walk: Walk): Promise<string> => {
  const found = formsFound(walk.served, walk.looks)
  const routes = walk.served.toSorted((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1))
  const rows: Row[] = []
  await undoing(walk.kith.house, async () => {
    for (const { method, path } of routes)
      rows.push(
        ...(method === 'GET' ? await pageRows(walk, path) : await formRows(walk, path, found)),
      )
  })
  // Of what everybody may see, there is nothing that only somebody else came to.
  const told = rows.filter(
    ([name, ...cells]) => !(name.endsWith('other') && cells.every((cell) => cell === '.')),
  )
  return `${HEADING}\n${grid(['', ...Object.keys(COLUMNS)], told)}\n`
}
