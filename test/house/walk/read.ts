import { unkeyed, type Look } from './browse.ts'
import { readPage, type Page } from './html.ts'
import type { Walk } from './walk.ts'

/** A look at a page, read as a browser reads it. */
export type Read = Look & { page: Page }

/** A walk, and its pages as they read. */
export type Walked = { walk: Walk; pages: readonly Read[] }

export const where = ({ who, path }: Pick<Look, 'who' | 'path'>): string => `${who} at ${path}`

const isPage = ({ headers }: Look) => String(headers['content-type']).startsWith('text/html')

/** Every different page that was seen, once, whoever saw it. */
export const readPages = (looks: readonly Look[]): Read[] => {
  const distinct = new Map(looks.filter(isPage).map((look) => [unkeyed(look.html), look]))
  return [...distinct.values()].map((look) => ({ ...look, page: readPage(look.html) }))
}
