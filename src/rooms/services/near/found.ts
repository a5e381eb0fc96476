import type { Tx } from '../../../platform/database/door.ts'
import { findOnlineCell, reachFrom, type Sought } from '../../places/places.ts'
import { listFound, type Service } from '../listing.ts'
import type { AskedWords } from '../rules/asked.ts'
import { search, type Hit, type Search } from '../search.ts'
import { chosenParts, type Asked } from './questions.ts'
import { understand } from './understand.ts'

const ON_A_PAGE = 20
// More than anyone reads; beyond it the list says so.
const MOST = 400
/** How far over a border one looks unasked, in miles. */
const BESIDE = 10

export type Here = Extract<Sought, { kind: 'here' }>

export type Found = {
  hits: Hit[]
  total: number
  services: (Service & { miles: number | null })[]
  page: number
  pages: number
  understood: AskedWords['understood']
  /** Nothing has all of the words; these have some. */
  onlySome: boolean
}

type Where = Pick<Search, 'home' | 'beside' | 'outcodes' | 'unplaced'>

// A place is searched whole, and its neighbours as far as one walks or rides; or, when somebody says how
// far they would go, only so far. What meets online, or tells its place in private, is near everyone there.
const whereTo = async (tx: Tx, here: Here, miles: number | undefined): Promise<Where> => {
  const own = here.locality.cell === null ? [] : [here.locality.cell]
  const online = (await findOnlineCell(tx)) ?? []
  const everywhere = [online].flat()
  if (!here.spot) return { home: [...own, ...everywhere], beside: [], outcodes: [], unplaced: [] }
  const { cells, outcodes } = await reachFrom(tx, here.spot, miles ?? BESIDE)
  if (miles !== undefined)
    return { home: everywhere, beside: [...new Set([...own, ...cells])], outcodes, unplaced: own }
  const beside = cells.filter((cell) => !own.includes(cell))
  return { home: [...own, ...everywhere], beside, outcodes, unplaced: [] }
}

/** What lies near a place and meets what was asked; where nothing has all of the words, what has some. */
export const findNear = async (tx: Tx, here: Here, asked: Asked): Promise<Found> => {
  const where = await whereTo(tx, here, asked.miles)
  const { parts: words, understood } = asked.what
    ? await understand(tx, here.locality.cell ?? 0, asked.what)
    : { parts: [], understood: [] }
  const all = { ...where, must: chosenParts(asked), words, enough: words.length, limit: MOST }
  const whole = await search(tx, all)
  const some = whole.length === 0 && words.length > 1
  const hits = some ? await search(tx, { ...all, enough: 1 }) : whole
  return {
    ...(await onePage(tx, hits, asked.page)),
    hits,
    understood,
    onlySome: some && hits.length > 0,
  }
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
