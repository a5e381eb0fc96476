import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { WarningCallout } from '../../../ui/content/warning-callout.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { MakingWays } from '../making-ways.tsx'
import { Items, Against } from '../reading/items.tsx'
import { kindInWords } from '../reading/kinds.ts'
import { Pages } from '../reading/pages.tsx'
import { frameworkAt, readingRoutes, versionAt } from '../reading/reading.routes.ts'
import { Beside } from './beside.tsx'
import { FactsList } from './facts-list.tsx'
import type { One } from './one.ts'

export const oneView = (one: One, { viewer }: ViewFacts): PageView => ({
  title: one.framework.title,
  crumbs: [{ text: 'Values and frameworks', href: readingRoutes.list }],
  body: (
    <>
      <h1 class="kith-own-words" dir="auto">
        {one.framework.title}
      </h1>
      <Withdrawn {...one} />
      <Newer {...one} />
      <Lede>
        {one.total.toLocaleString('en-GB')} {kindInWords(one.framework.kind, one.total)}. Nobody is
        scored against them.
      </Lede>
      <FactsList {...one} />
      <Against dissent={one.dissent.filter(({ item }) => item === null)} />
      <h2>What it says</h2>
      {one.version.keptWhy ? (
        <p>
          What is kept is kept because:{' '}
          <span class="kith-own-words" dir="auto">
            {one.version.keptWhy}
          </span>
        </p>
      ) : null}
      <Items
        at={one.at}
        items={one.items}
        dissent={one.dissent}
        adapts={one.version.from !== null}
        adapted={one.children.family.length > 0}
      />
      <Pages shown={one} href={(page) => `${versionAt(one.at)}?page=${page}`} />
      <LeftOut {...one} />
      <MakingWays at={one.at} withdrawn={one.version.withdrawnOn !== null} />
      <Beside {...one} viewer={viewer} />
    </>
  ),
})

const Withdrawn = ({ version: { withdrawnOn, withdrawnWhy, replacedBy } }: One) =>
  withdrawnOn === null ? null : (
    <WarningCallout heading="This version was withdrawn" headingLevel={2}>
      <p>
        It was withdrawn on {dayInWords(withdrawnOn)}, and stays here to be read. Why:{' '}
        <span class="kith-own-words" dir="auto">
          {withdrawnWhy}
        </span>
      </p>
      {replacedBy ? (
        <p>
          In its place stands{' '}
          <a href={versionAt(replacedBy)} class="kith-own-words">
            {replacedBy.title}, version {replacedBy.number}
          </a>
        </p>
      ) : null}
    </WarningCallout>
  )

const Newer = ({ at, newest }: One) =>
  at.number === newest ? null : (
    <p>
      There is a newer version. <a href={frameworkAt(at.slug)}>Read version {newest}</a>. This one
      stays at this address.
    </p>
  )

const LeftOut = ({ leftOut, version: { from } }: One) =>
  from === null || leftOut.length === 0 ? null : (
    <>
      <h2>What was left out, and why</h2>
      <ul>
        {leftOut.map(({ words, reason }) => (
          <li class="kith-own-words" dir="auto">
            <strong>{words}</strong>: {reason}
          </li>
        ))}
      </ul>
      <Quiet>These are in what it was adapted from, and not in this one.</Quiet>
    </>
  )
