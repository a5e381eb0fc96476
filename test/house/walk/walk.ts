import { testSample } from '../../harness/databases.ts'
import type { Kith, Visitor } from '../../harness/harness.ts'
import { browse, type Look } from './browse.ts'
import { setScene } from './scene.ts'
import { readServed, type Served } from './served.ts'

/** Every page that anybody can come to, as each of them saw it. */
export type Walk = {
  kith: Kith
  served: Served[]
  visitors: ReadonlyMap<string, Visitor>
  looks: Look[]
}

export const walkAll = async (kith: Kith): Promise<Walk> => {
  const { newcomer, holder, link } = await setScene(kith)
  const served = readServed(kith.server)
  const visitors = new Map([['visitor', kith.visitor()], ['newcomer', newcomer]])
  for (const { slug } of testSample().cast) visitors.set(slug, await kith.as(slug))
  visitors.set('whoever holds the link', holder)
  const looks: Look[] = []
  for (const [who, visitor] of visitors)
    looks.push(...(await browse(served, who, visitor, visitor === holder ? [link] : [])))
  return { kith, served, visitors, looks }
}
