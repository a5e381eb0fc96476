import { setTimeout as pause } from 'node:timers/promises'
import { get, usualLimits, type Getting } from '../fetching/get.ts'
import { FeedProblem } from '../problem.ts'
import { isRaw, line } from '../rules/raw.ts'
import { readEnvelope } from '../rules/shape.ts'
import { records, type Facts, type Found } from './records.ts'
import type { Broken, Ended, Source } from './source.ts'

export type PageLimits = { pagesMost: number; tries: number; pauseMs: number; brokenMost: number }
export const usualPages: PageLimits = { pagesMost: 2000, tries: 3, pauseMs: 1000, brokenMost: 3 }

const ON_A_PAGE = '100'

const isList = (url: URL) => /\/services\/?$/.test(url.pathname)

const pageAt = (address: string, page: number): string => {
  const url = new URL(address)
  if (page > 1 || isList(url)) url.searchParams.set('page', String(page))
  if (isList(url) && !url.searchParams.has('per_page')) url.searchParams.set('per_page', ON_A_PAGE)
  return url.href
}

const under = (address: string, ...parts: string[]): string => {
  const url = new URL(address)
  url.pathname = [url.pathname.replace(/\/$/, ''), ...parts.map(encodeURIComponent)].join('/')
  url.search = ''
  return url.href
}

type Turned = { facts: Facts; count: number; first: string | null }

/** Reads pages in turn: each by itself, so that a broken one takes none of the others with it. */
class Pages {
  readonly #seen = new Set<string>()
  #brokenInARow = 0
  #whole = true
  #address: string
  readonly #getting: Getting
  readonly #limits: PageLimits

  constructor(address: string, getting: Getting, limits: PageLimits) {
    this.#address = address
    this.#getting = getting
    this.#limits = limits
  }

  async *each(): AsyncGenerator<Found | Broken, Ended> {
    let last: number | null = null
    for (let page = 1; ; page++) {
      if (page > this.#limits.pagesMost) return this.#ended(page - 1, this.#tooLong(last))
      const turned: Turned | undefined = yield* this.#turn(page)
      if (turned?.facts['door'] === true && page === 1) {
        this.#address = under(this.#address, 'services')
        page = 0
        continue
      }
      if (this.#brokenInARow >= this.#limits.brokenMost)
        return this.#ended(page, `${this.#brokenInARow} pages in a row could not be read.`)
      if (turned && turned.first !== null && this.#seen.has(turned.first))
        return this.#ended(
          page,
          `Page ${page} begins as an earlier one: this feed does not turn its pages.`,
        )
      if (turned?.first) this.#seen.add(turned.first)
      last = turned ? (readEnvelope(turned.facts).pages ?? last) : last
      if (this.#isOver(page, last, turned)) return this.#ended(page, null)
    }
  }

  #isOver(page: number, last: number | null, turned: Turned | undefined): boolean {
    if (turned?.count === 0) return true
    return last === null ? turned !== undefined : page >= last
  }

  #tooLong(last: number | null): string {
    const all = last === null ? '' : ` of ${last.toLocaleString('en-GB')}`
    return `Kith read ${this.#limits.pagesMost.toLocaleString('en-GB')} pages${all} and stopped.`
  }

  #ended(pages: number, problem: string | null): Ended {
    return { pages, whole: this.#whole && problem === null, problem }
  }

  /** One page, asked for again when the other side was in trouble and nothing of it had come. */
  async *#turn(page: number): AsyncGenerator<Found | Broken, Turned | undefined> {
    for (let tried = 1; ; tried++) {
      const came = { count: 0 }
      try {
        const turned = yield* this.#read(page, came)
        this.#brokenInARow = 0
        return turned
      } catch (error) {
        if (!(error instanceof FeedProblem)) throw error
        if (error.again && came.count === 0 && tried < this.#limits.tries) {
          await pause(this.#limits.pauseMs * tried)
          continue
        }
        if (page === 1 && came.count === 0) throw error
        this.#whole = false
        this.#brokenInARow += 1
        yield { broken: `Page ${page}: ${error.message}` }
        return undefined
      }
    }
  }

  async *#read(page: number, came: { count: number }): AsyncGenerator<Found, Turned> {
    const each = records(get(pageAt(this.#address, page), this.#getting))
    let first: string | null = null
    for (;;) {
      const next = await each.next()
      if (next.done) return { facts: next.value, count: came.count, first }
      const { raw } = next.value
      if (came.count === 0 && isRaw(raw)) first = line(raw, 'id')
      // A page that only says again what an earlier one did is not given on.
      if (came.count === 0 && first !== null && this.#seen.has(first)) {
        await each.return({})
        return { facts: {}, count: 1, first }
      }
      came.count += 1
      yield next.value
    }
  }

  detail(external: string): Promise<unknown> {
    return one(get(under(this.#address, external), this.#getting))
  }

  get hasDetails(): boolean {
    return isList(new URL(this.#address))
  }
}

const one = async (chunks: AsyncIterable<Buffer>): Promise<unknown> => {
  for await (const { raw, list } of records(chunks)) if (list === undefined) return raw
  throw new FeedProblem('Its own page says nothing.')
}

/** A feed at an address: whole, page by page, or its front door, from which its services are found. */
export const fromAddress = (
  address: string,
  getting: Omit<Getting, 'limits'> & { limits?: Getting['limits'] },
  limits: PageLimits = usualPages,
): Source => {
  const pages = new Pages(address, { ...getting, limits: getting.limits ?? usualLimits }, limits)
  return {
    each: () => pages.each(),
    detail: (external) => (pages.hasDetails ? pages.detail(external) : Promise.resolve(undefined)),
  }
}
