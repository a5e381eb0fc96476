// Posts of invented organisations, with what some of their roles are and are not. Nobody is named.
import { daysAfter } from '../../src/platform/clock.ts'
import { frameworkFiles, itemRows } from '../reference/framework-rows.ts'
import type { Cast } from './cast.ts'
import type { Organisations } from './organisations.ts'
import type { Random } from './random.ts'
import type { AnyRow } from './rows.ts'
import stock from './stock/posts.json' with { type: 'json' }
import { dayBefore } from './when.ts'

type Statement = (typeof stock.statements)[number]
type Post = (typeof stock.posts)[number]

/** What is drawn on: items of one version that everybody can read. */
const drawnBy = ({ draws }: Statement): AnyRow[] => {
  const file = frameworkFiles().find(({ slug }) => slug === draws?.from)
  return file && draws
    ? itemRows(file).filter(({ position }) => draws.positions.includes(Number(position)))
    : []
}

const makeStatements = (random: Random, organisations: Organisations, start: Date) => {
  const ids = new Map(
    stock.statements.map((one) => [one.slug, random.id(daysAfter(start, -one.daysAgo))]),
  )
  const rows = stock.statements.map((one): AnyRow => {
    const { cell_id, id: organisation_id } = organisations.get(one.organisation)!
    return {
      id: ids.get(one.slug)!,
      cell_id,
      organisation_id,
      title: one.title,
      is_words: one.is,
      is_not_words: one.isNot,
      line_words: one.line,
      senior_words: one.senior,
      adjustments_words: one.adjustments,
      panel: one.panel,
      from_id: one.from ? ids.get(one.from)! : null,
      from_why: one.fromWhy,
      version_id: drawnBy(one)[0]?.['version_id'] ?? null,
      said_at: daysAfter(start, -one.daysAgo),
    }
  })
  const items = stock.statements.flatMap((one) =>
    drawnBy(one).map(({ id, version_id }): AnyRow => ({
      statement_id: ids.get(one.slug)!,
      item_id: id,
      version_id,
      organisation_id: organisations.get(one.organisation)!.id,
    })),
  )
  return { ids, rows, items }
}

const postsOf = (random: Random, start: Date, organisations: Organisations, one: Post): AnyRow[] =>
  Array.from({ length: one.count }, (_, index) => {
    const { cell_id, id: organisation_id } = organisations.get(one.organisation)!
    const isFixed = index < one.fixed
    return {
      cell_id,
      id: random.id(start),
      organisation_id,
      reference: `${one.prefix}-${String(index + 1).padStart(2, '0')}`,
      title: one.title,
      kind: one.kind,
      level: one.level,
      setting: one.setting,
      pay: one.pay,
      hours: one.hours,
      since: dayBefore(start, random.whole(60, 900)),
      fixed_until: isFixed ? dayBefore(start, -random.whole(40, 500)) : null,
      state: index >= one.count - one.vacant ? 'vacant' : 'filled',
      said_on: dayBefore(start, random.whole(3, 50)),
    }
  })

const makeSeats = (random: Random, organisations: Organisations, start: Date): AnyRow[] =>
  stock.seats.map((one) => {
    const { cell_id, id: organisation_id } = organisations.get(one.organisation)!
    const since = dayBefore(start, one.daysAgo)
    return {
      cell_id,
      id: random.id(daysAfter(start, -one.daysAgo)),
      organisation_id,
      body: one.body,
      level: one.level,
      decides_words: one.decides,
      pay_words: one.pay,
      support_words: one.support,
      ready_words: one.ready,
      come_words: one.come,
      state: one.state,
      since,
      said_on: dayBefore(start, 9),
    }
  })

/** Amina has claimed the first of the posts she could be in. */
const claimed = (random: Random, posts: readonly AnyRow[], cast: Cast, start: Date): AnyRow => {
  const { person } = cast.get('amina')!
  const post = posts.find(
    ({ cell_id, level, state }) =>
      cell_id === person.cell && level === 'peer supporter' && state === 'filled',
  )!
  return {
    cell_id: person.cell,
    id: random.id(),
    post_id: post['id'],
    person_id: person.id,
    since: post['since'],
    claimed_at: daysAfter(start, -20),
  }
}

/** Posts, their slips, and role statements: one adapted from another, one drawing on principles. */
export const makePosts = (
  random: Random,
  organisations: Organisations,
  cast: Cast,
  start: Date,
): Record<string, AnyRow[]> => {
  const statements = makeStatements(random, organisations, start)
  const posts = stock.posts.flatMap((one) =>
    postsOf(random, start, organisations, one).map((row): AnyRow => ({
      ...row,
      statement_id: one.statement ? statements.ids.get(one.statement)! : null,
    })),
  )
  return {
    'workforce.statement': statements.rows,
    'workforce.statement_item': statements.items,
    'workforce.post': posts,
    'workforce.post_key': posts.map(({ cell_id, id: post_id, organisation_id }) => ({
      cell_id,
      post_id,
      organisation_id,
      id: random.id(),
      made_at: start,
    })),
    'workforce.seat': makeSeats(random, organisations, start),
    'workforce.holding': [claimed(random, posts, cast, start)],
  }
}
