import type { PageView } from '../../../platform/http/route.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import type { Framework } from '../reading/facts.ts'
import { askedOf, frameworkAt, readingRoutes, treeOf } from '../reading/reading.routes.ts'
import { growTrees, walk, type Branch } from '../rules/lineage.ts'
import type { Grown } from './grow.ts'
import { Picture } from './picture.tsx'

type Facts = { of: Framework | null; family: Grown[]; next: string | null }

export const treeView = ({ of, family, next }: Facts): PageView => {
  const trees = largestFirst(growTrees(family))
  return {
    title: 'The family tree',
    wide: true,
    crumbs: [{ text: 'Values and frameworks', href: readingRoutes.list }],
    body: (
      <>
        <h1>The family tree</h1>
        <About of={of} />
        <p class="kith-no-print">
          <a href="#list">The same as a list</a>
        </p>
        <Picture trees={trees} label="Family tree. Move sideways to see more" />
        <Quiet>
          The picture moves sideways. Each box leads on. A line leads from a framework to what was
          adapted from it. Dashes mean that a place is kept open, or that the newest version was
          withdrawn.
        </Quiet>
        <h2 id="list">As a list</h2>
        <List branches={trees} />
        {next ? (
          <p>
            <a href={`${readingRoutes.tree}?from=${next}`}>More of the country</a>
          </p>
        ) : null}
      </>
    ),
  }
}

// A family tells more than one that stands alone: those with most below them come first.
const largestFirst = (trees: readonly Branch<Grown>[]): Branch<Grown>[] =>
  trees.toSorted((a, b) => walk([b]).length - walk([a]).length)

const About = ({ of }: { of: Framework | null }) =>
  of ? (
    <>
      <Lede>
        Where{' '}
        <a class="kith-own-words" href={frameworkAt(of.slug)}>
          {of.title}
        </a>{' '}
        comes from, and what others made of it. It has a dot in the picture.
      </Lede>
      <p class="kith-no-print">
        <a href={askedOf(of.slug)}>What others changed most, as questions to its makers</a>. Or see{' '}
        <a href={readingRoutes.tree}>the whole country</a>.
      </p>
    </>
  ) : (
    <Lede>
      Nobody has to hold the same values. This is what there is, who adapted what from whom, and the
      places that are kept open.
    </Lede>
  )

const noteOf = ({ open, withdrawn }: Grown): string =>
  open ? 'A place kept open. ' : withdrawn ? 'Withdrawn. ' : ''

const List = ({ branches }: { branches: readonly Branch<Grown>[] }) =>
  branches.length === 0 ? null : (
    <ul>
      {branches.map(({ kin, children }) => (
        <li>
          <a class="kith-own-words" dir="auto" href={frameworkAt(kin.slug)}>
            {kin.title}
          </a>{' '}
          <span class="kith-own-words kith-quiet">{kin.madeBy}</span> {noteOf(kin)}
          {kin.here ? <strong>This one. </strong> : null}
          {kin.more && !kin.here ? (
            <a href={treeOf(kin.slug)}>
              More below<span class="nhsuk-u-visually-hidden"> {kin.title}</span>
            </a>
          ) : null}
          <List branches={children} />
        </li>
      ))}
    </ul>
  )
