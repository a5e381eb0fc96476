// For the tests of this folder: a search as a visitor sends it, and the names it shows.
import type { Kith, Seen } from '../../../../test/harness/harness.ts'

export const bristol = 'bristol-north-somerset-and-south-gloucestershire'
export const near = (kith: Kith, query: Record<string, string>): Promise<Seen> =>
  kith.visitor().get(`/services?${new URLSearchParams(query)}`)
export const namesOn = ({ html }: Seen): string[] =>
  [...html.matchAll(/<h3 dir="auto"><a[^>]*>([^<]+)/g)].map(([, name]) => name!)
/** By name, as a list is: without its article. */
export const sorted = (names: string[]) =>
  names.toSorted((a, b) => a.replace(/^The /, '').localeCompare(b.replace(/^The /, ''), 'en-GB'))
