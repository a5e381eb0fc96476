import type { Look } from './browse.ts'
import { isOpenEnded, routeOf, type Served } from './served.ts'

type Answered = Pick<Look, 'who' | 'path' | 'route' | 'status'>

const where = ({ who, path, status }: Answered) => `${status} for ${who} at ${path}`

/** Answers that no page should give: neither there, nor leading on, nor "nothing here". */
export const broken = (looks: readonly Answered[]): string[] =>
  looks.filter(({ status }) => ![200, 303, 404].includes(status)).map(where)

/** Links that lead to nothing. */
export const lost = (looks: readonly Answered[]): string[] =>
  looks
    .filter(({ route, status }) => route === 'none' || (status === 404 && isOpenEnded(route)))
    .map(where)

/** Pages that nobody comes to by any link. */
export const unvisited = (served: readonly Served[], looks: readonly Answered[]): string[] => {
  const seen = new Set(looks.filter(({ status }) => status === 200).map(({ route }) => route))
  return served
    .filter(({ method, path }) => method === 'GET' && !seen.has(path))
    .map(({ path }) => path)
}

/** Forms that lead nowhere, and changes that no form leads to. */
export const unled = (served: readonly Served[], actions: readonly string[]): string[] => {
  const led = actions.map((action) => ({ action, route: routeOf(served, 'POST', action) }))
  const reached = new Set(led.map(({ route }) => route))
  return [
    ...led
      .filter(({ route }) => route === undefined)
      .map(({ action }) => `a form leads to ${action}, which is not served`),
    ...served
      .filter(({ method, path }) => method === 'POST' && !reached.has(path))
      .map(({ path }) => `no form leads to ${path}`),
  ]
}

const PAGE_BYTES_MAX = 60_000
const SCRIPT_BYTES_MAX = 30_000

export type Weighed = { where: string; bytes: number }

/** Pages too heavy for a slow telephone, and scripts that are too many together. */
export const tooHeavy = (pages: readonly Weighed[], scripts: readonly Weighed[]): string[] => {
  const script = scripts.reduce((sum, { bytes }) => sum + bytes, 0)
  return [
    ...pages
      .filter(({ bytes }) => bytes >= PAGE_BYTES_MAX)
      .map(({ where: at, bytes }) => `${at} has ${bytes} bytes`),
    ...(script >= SCRIPT_BYTES_MAX ? [`the scripts have ${script} bytes`] : []),
  ]
}
