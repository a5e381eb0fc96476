/** The addresses where frameworks are read. A version keeps its own for ever. */
export const readingRoutes = {
  list: '/frameworks',
  tree: '/frameworks/tree',
  compare: '/frameworks/compare',
  sideBySide: '/frameworks/side-by-side/:place',
  framework: '/frameworks/:slug',
  asked: '/frameworks/:slug/asked',
  version: '/frameworks/:slug/:number',
  item: '/frameworks/:slug/:number/item/:position',
  csv: '/frameworks/:slug/:number/items.csv',
  json: '/frameworks/:slug/:number/framework.json',
  case: '/frameworks/:slug/:number/case.json',
  document: '/frameworks/:slug/:number/document',
} as const

/** A version by the two parts of its address. */
export type At = { slug: string; number: number }

export const frameworkAt = (slug: string): string => `/frameworks/${slug}`
export const versionAt = ({ slug, number }: At): string => `/frameworks/${slug}/${number}`
export const itemAt = (at: At, position: number): string => `${versionAt(at)}/item/${position}`
export const askedOf = (slug: string): string => `/frameworks/${slug}/asked`
export const treeOf = (slug: string): string => `${readingRoutes.tree}?of=${slug}`
export const sideBySideIn = (place: string): string => `/frameworks/side-by-side/${place}`

const named = ({ slug, number }: At): string => `${slug}/${number}`

export const comparing = (a: At, b?: At): string =>
  `${readingRoutes.compare}?a=${named(a)}${b ? `&b=${named(b)}` : ''}`

/** What an address says of a version: `side-by-side-six-values/1`; undefined for anything else. */
export const readAt = (text: string | undefined): At | undefined => {
  const [, slug, number] = /^([a-z0-9-]{2,80})\/([1-9]\d{0,3})$/.exec(text ?? '') ?? []
  return slug && number ? { slug, number: Number(number) } : undefined
}

export const readNumber = (text: string | undefined): number | undefined =>
  /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : undefined
