import type { PageView } from '../../../platform/http/route.ts'
import type { Opened } from '../../../platform/crypto/sealed.ts'
import { dayInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { PER_PAGE, Pages } from '../reading/pages.tsx'
import { comparing, readingRoutes, treeOf, versionAt } from '../reading/reading.routes.ts'
import { count } from '../rules/compare.ts'
import { Choose } from './choose.tsx'
import type { Choices, Pair } from './compare.ts'
import { Compared } from './table.tsx'

type Two = { kind: 'two'; pair: Pair; whole: boolean; page: number }
type Facts = Opened<{ kind: 'none' } | { kind: 'one'; choices: Choices } | Two>

export const compareView = (facts: Facts): PageView => ({
  title: 'Side by side',
  wide: true,
  crumbs: [{ text: 'Values and frameworks', href: readingRoutes.list }],
  body:
    facts.kind === 'two' ? (
      <TwoSides {...facts} />
    ) : (
      <Choose choices={facts.kind === 'one' ? facts.choices : undefined} />
    ),
})

type Side = Pair['left']

const nameOf = ({ framework, version }: Side, other: Side): string =>
  framework.slug === other.framework.slug
    ? `${framework.title}, version ${version.number}`
    : framework.title

const addressOf = ({ framework, version }: Side) => ({
  slug: framework.slug,
  number: version.number,
})

const kinshipInWords: Record<Pair['kinship'], string> = {
  'parent and child': 'The second was adapted from the first.',
  sisters: 'Both were adapted from the same, each in its own way. Neither is the right one.',
  'not related': 'Neither comes from the other. Only what they share by descent is matched.',
}

const LinkTo = ({ side, other }: { side: Side; other: Side }) => (
  <p>
    <a class="kith-own-words" href={versionAt(addressOf(side))}>
      {nameOf(side, other)}
    </a>{' '}
    <span class="kith-own-words kith-quiet">
      {side.framework.madeBy}, {dayInWords(side.version.publishedOn)}
    </span>
  </p>
)

const counted = ({ rows, kinship }: Pair): string => {
  const { kept, reworded, 'left out': out, added } = count(rows)
  return kinship === 'parent and child'
    ? `${kept} kept, ${reworded} in other words, ${out} left out, ${added} added.`
    : `${kept} the same in both, ${reworded} in other words, ${out} only in the first, ${added} only in the second.`
}

const TwoSides = ({ pair, whole, page }: Two) => {
  const { left, right, kinship, rows } = pair
  const here = comparing(addressOf(left), addressOf(right))
  const shown = whole ? rows : rows.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  return (
    <>
      <h1>Side by side</h1>
      <LinkTo side={left} other={right} />
      <LinkTo side={right} other={left} />
      <Lede>{kinshipInWords[kinship]}</Lede>
      <p>{counted(pair)}</p>
      <Compared
        rows={shown}
        left={nameOf(left, right)}
        right={nameOf(right, left)}
        kinship={kinship}
      />
      {whole ? null : (
        <Pages shown={{ page, total: rows.length }} href={(at) => `${here}&page=${at}`} />
      )}
      <div class="kith-no-print">
        {whole || rows.length <= PER_PAGE ? (
          <p>This page is made to be printed: it prints as a table with both sides.</p>
        ) : (
          <p>
            <a href={`${here}&whole=yes`}>All of it on one page, for printing</a>
          </p>
        )}
        <p>
          <a href={treeOf(right.framework.slug)}>The family tree</a>
        </p>
      </div>
      <Quiet>Nothing here is a score. It shows what people chose, and why.</Quiet>
    </>
  )
}
