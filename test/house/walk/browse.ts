import type { OutgoingHttpHeaders } from 'node:http'
import type { Visitor } from '../../harness/harness.ts'
import { isOpenEnded, routeOf, type Served } from './served.ts'

/** One answer, as it came: redirects are not followed. */
export type Look = {
  who: string
  path: string
  route: string
  status: number
  headers: OutgoingHttpHeaders
  html: string
}

export const cookiesOf = ({ cookies }: Visitor): Record<string, string> =>
  cookies.size === 0
    ? {}
    : { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }

export const lookAt = async (
  visitor: Visitor,
  path: string,
): Promise<Omit<Look, 'who' | 'route'>> => {
  const answer = await visitor.server.inject({
    method: 'GET',
    url: path,
    headers: cookiesOf(visitor),
  })
  const { statusCode: status, headers, body: html } = answer
  // A first visit gives a browser its cookie, and its forms are bound to it.
  for (const { name, value } of answer.cookies) if (value) visitor.cookies.set(name, value)
  return { path, status, headers, html }
}

/** A page without the two keys that differ at every look. */
export const unkeyed = (html: string): string =>
  html.replaceAll(/name="(csrf|once)" value="[^"]*"/g, 'name="$1"')

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, address]) =>
    address!.replaceAll('&amp;', '&'),
  )

const insideOnly = (address: string | undefined): string[] => {
  if (address === undefined || !/^\/(?!\/|assets\/)/.test(address)) return []
  return [address.replace(/#.*$/, '')]
}

// Lists lead to more of the same: a few of each kind tell as much as all.
const OF_EACH_KIND = 2

/** Everything one visitor can come to by following links, from the addresses that everybody knows. */
export const browse = async (
  served: readonly Served[],
  who: string,
  visitor: Visitor,
  known: readonly string[] = [],
): Promise<Look[]> => {
  const fixed = served.filter(({ method, path }) => method === 'GET' && !isOpenEnded(path))
  const waiting = [...fixed.map(({ path }) => path), ...known]
  const counts = new Map<string, number>()
  const looks: Look[] = []
  // The list grows while it is walked, and each address is in it once.
  for (const path of waiting) {
    const route = routeOf(served, 'GET', path) ?? 'none'
    const count = counts.get(route) ?? 0
    if (count >= OF_EACH_KIND) continue
    counts.set(route, count + 1)
    const look = { who, route, ...(await lookAt(visitor, path)) }
    looks.push(look)
    const next = [...linksIn(look.html), look.headers.location].flatMap(insideOnly)
    waiting.push(...new Set(next.filter((one) => !waiting.includes(one))))
  }
  return looks
}
