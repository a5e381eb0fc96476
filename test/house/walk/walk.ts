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

const everybody = () => testSample().cast.map(({ slug }) => slug)

/** Walks as each of the cast, or as some of them, and as those who are in nobody's cast. */
export const walkAll = async (
  kith: Kith,
  slugs: readonly string[] = everybody(),
): Promise<Walk> => {
  const { others, known } = await setScene(kith)
  const served = readServed(kith.server)
  const visitors = new Map(others)
  for (const slug of slugs) visitors.set(slug, await kith.as(slug))
  const looks: Look[] = []
  for (const [who, visitor] of visitors)
    looks.push(...(await browse(served, who, visitor, known[who])))
  return { kith, served, visitors, looks }
}
