import { levels, type Kind, type Level } from './kinds.ts'

/** Posts alike, counted. */
export type Counted = {
  organisation: string
  sector: string
  level: Level
  kind: Kind
  fixed: boolean
  /** Null when nobody has said how many hours. */
  partTime: boolean | null
  vacant: boolean
  posts: number
}

/** A share of those of whom it is said; undefined when it is said of none. */
export type Share = { of: number; said: number } | undefined

export type PostFigures = {
  posts: number
  byLevel: { level: Level; posts: number }[]
  bySector: { sector: string; posts: number }[]
  fixed: Share
  partTime: Share
  vacant: number
  /** How many peer supporters there are for each senior peer; undefined without a senior peer. */
  peersPerSenior: number | undefined
  /** Organisations that have posts, and none above the first. */
  noneAbove: number
  organisations: number
}

const first: readonly Level[] = ['trainee', 'peer supporter']

const total = (rows: readonly Counted[]) => rows.reduce((sum, { posts }) => sum + posts, 0)

const shareOf = (said: readonly Counted[], is: (one: Counted) => boolean): Share =>
  total(said) === 0 ? undefined : { of: total(said.filter(is)), said: total(said) }

/** What counted posts come to. Posts name nobody, so that nothing here need be protected. */
export const figuresOf = (rows: readonly Counted[]): PostFigures => {
  const at = (level: Level) => total(rows.filter((one) => one.level === level))
  const organisations = new Set(rows.map((one) => one.organisation))
  const above = new Set(
    rows.filter(({ level }) => !first.includes(level)).map((one) => one.organisation),
  )
  const sectors = [...new Set(rows.map((one) => one.sector))].toSorted()
  const seniors = at('senior peer')
  return {
    posts: total(rows),
    byLevel: levels.map((level) => ({ level, posts: at(level) })),
    bySector: sectors.map((sector) => ({
      sector,
      posts: total(rows.filter((one) => one.sector === sector)),
    })),
    fixed: shareOf(rows, ({ fixed }) => fixed),
    partTime: shareOf(
      rows.filter(({ partTime }) => partTime !== null),
      ({ partTime }) => partTime === true,
    ),
    vacant: total(rows.filter(({ vacant }) => vacant)),
    peersPerSenior: seniors === 0 ? undefined : at('peer supporter') / seniors,
    noneAbove: organisations.size - above.size,
    organisations: organisations.size,
  }
}
