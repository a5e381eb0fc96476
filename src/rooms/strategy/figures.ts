import { monthInWords } from '../../ui/day.ts'
import type { Figure, FigureName } from '../services/services.ts'
import { findPublished } from './published.ts'

/** The one figure beside a part of the call. Without a value nobody has said it yet. */
export type PartFigure = {
  value: number | undefined
  counts: string
  source: string
  href?: string
}

type Held = { from: 'closed'; name: FigureName; counts: string }
type Published = { from: 'published'; measure: string; period: string; counts: string }
type Unsaid = { from: 'nobody'; counts: string }

/** What would tell how things are, part by part; most of it nobody has said anywhere. */
const wanted: Readonly<Record<string, Held | Published | Unsaid>> = {
  strategy: { from: 'nobody', counts: 'how much money is set aside for peer support here' },
  'peer-leadership': {
    from: 'closed',
    name: 'senior peers',
    counts: 'senior peers stand beside other peers here',
  },
  roots: {
    from: 'nobody',
    counts: 'how many peers here were given time to learn where this work began',
  },
  'diversity-and-inclusion': {
    from: 'nobody',
    counts: 'whether those who give and receive peer support are as mixed as those who live here',
  },
  'one-locality': {
    from: 'closed',
    name: 'services',
    counts: 'groups and services offer peer support here',
  },
  welcome: {
    from: 'closed',
    name: 'peers',
    counts: 'peers, paid and voluntary, to make welcome here',
  },
  'every-sector': {
    from: 'nobody',
    counts: 'how the money for peer support is shared between sectors here',
  },
  'fits-each-group': {
    from: 'nobody',
    counts: 'how many groups here have shaped the role for themselves',
  },
  evidence: {
    from: 'closed',
    name: 'introductions',
    counts: 'times both people said yes to meeting',
  },
  'peer-leaders': { from: 'nobody', counts: 'how many peers hold a seat where decisions are made' },
  'shared-vision': {
    from: 'published',
    measure: 'peer_support_workers_target',
    period: '2036/37',
    counts: 'peer support workers, at least, are planned for England by 2036/37',
  },
}

const unsaid = (counts: string): PartFigure => ({
  value: undefined,
  counts,
  source: 'Nobody has said yet',
})

const closed = (figures: Figure[], { name, counts }: Held): PartFigure => {
  const figure = figures.find((one) => one.name === name)
  if (!figure) return unsaid(`how many ${counts}`)
  return { value: figure.value, counts, source: `${figure.source}, ${monthInWords(figure.month)}` }
}

const published = ({ measure, period, counts }: Published): PartFigure => {
  const fact = findPublished(measure, period)
  return fact
    ? { value: fact.value, counts, source: fact.publisher, href: fact.href }
    : unsaid(`how many ${counts}`)
}

export const figureOf = (part: string, figures: Figure[]): PartFigure => {
  const figure = wanted[part]
  if (!figure || figure.from === 'nobody')
    return unsaid(figure?.counts ?? 'how this part stands here')
  return figure.from === 'closed' ? closed(figures, figure) : published(figure)
}
