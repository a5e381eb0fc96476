import type { Tx } from '../../../platform/database/door.ts'
import { findOnlineCell, reachFrom, type Reach, type Sought } from '../../places/places.ts'
import { listFound, type Listed } from '../listing.ts'
import type { AskedWords } from '../rules/asked.ts'
import { search, type Hit, type Search } from '../search.ts'
import { chosenParts, type Asked } from './questions.ts'
import { understand, type Understood } from './understand.ts'

const ON_A_PAGE = 20
// More than anyone reads; beyond it the list says so.
const MOST = 400
/** How far over a border one looks unasked, in miles. */
const BESIDE = 10

export type Here = Extract<Sought, { kind: 'here' }>

export type Found = {
  hits: Hit[]
  total: number
  services: (Listed & { miles: number | null })[]
  /** Outcodes around the spot that was asked for. */
  around: Reach['outcodes']
  page: number
  pages: number
  understood: AskedWords['understood']
  /** Nothing has all of the words; these have some. */
  onlySome: boolean
}

type Where = Pick<Search, 'home' | 'beside' | 'unplaced'> & Pick<Reach, 'outcodes'>

// A place is searched whole, and its neighbours as far as one walks or rides; or, when somebody says how
// far they would go, only so far. What meets online, or tells its place in private, is near everyone there.
const whereTo = async (tx: Tx, here: Here, miles: number | undefined): Promise<Where> => {
  const own = here.locality.cell === null ? [] : [here.locality.cell]
  const none = { beside: [], outcodes: [], unplaced: [] }
  if (!here.spot) return { ...none, home: [...own, ...[(await findOnlineCell(tx)) ?? []].flat()] }
  const { cells, outcodes, online } = await reachFrom(tx, here.spot, miles ?? BESIDE)
  const everywhere = [online ?? []].flat()
  if (miles !== undefined)
    return { home: everywhere, beside: [...new Set([...own, ...cells])], outcodes, unplaced: own }
  const beside = cells.filter((cell) => !own.includes(cell))
  return { home: [...own, ...everywhere], beside, outcodes, unplaced: [] }
}

type Met = Pick<Found, 'hits' | 'understood' | 'onlySome'>

// All of the words; or else some of them; or else what they may have been meant as, were they misspelt.
const meet = async (
  tx: Tx,
  all: Omit<Search, 'words' | 'enough'>,
  asked: Understood,
): Promise<Met> => {
  const { parts: words, understood, guess } = asked
  const whole = await search(tx, { ...all, words, enough: words.length })
  if (whole.length > 0 || words.length === 0) return { hits: whole, understood, onlySome: false }
  const some = words.length > 1 ? await search(tx, { ...all, words, enough: 1 }) : []
  if (some.length > 0) return { hits: some, understood, onlySome: true }
  const guessed = await guess()
  const meant = { words: guessed.parts, enough: guessed.parts.length }
  const hits = guessed.parts.length > 0 ? await search(tx, { ...all, ...meant }) : []
  return { hits, understood: guessed.understood, onlySome: false }
}

/** What lies near a place and meets what was asked. */
export const findNear = async (tx: Tx, here: Here, asked: Asked): Promise<Found> => {
  const where = await whereTo(tx, here, asked.miles)
  const understood = await understand(tx, here.locality.cell ?? 0, asked.what)
  const met = await meet(tx, { ...where, must: chosenParts(asked), limit: MOST }, understood)
  return { ...(await onePage(tx, met.hits, asked.page)), ...met, around: where.outcodes }
}

const onePage = async (tx: Tx, hits: Hit[], wanted: number) => {
  const pages = Math.max(1, Math.ceil(hits.length / ON_A_PAGE))
  const page = Math.min(wanted, pages)
  const shown = hits.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
  const services = await listFound(tx, shown)
  const miles = new Map(shown.map((hit) => [hit.id, hit.miles]))
  return {
    total: hits[0]?.total ?? 0,
    page,
    pages,
    services: services.map((one) => ({ ...one, miles: miles.get(one.id) ?? null })),
  }
}
