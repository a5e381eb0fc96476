import type { Branch } from '../rules/lineage.ts'
import { frameworkAt, treeOf } from '../reading/reading.routes.ts'
import type { Grown } from './grow.ts'
import { BOX, layOut, linesOf, type Placed } from './layout.ts'

const LETTERS = 25

const Box = ({ kin, x, y }: Placed<Grown>) => {
  const title = linesOf(kin.title, LETTERS, 2)
  const below = kin.withdrawn ? 'Withdrawn' : kin.open ? 'Kept open' : kin.madeBy
  return (
    <a
      href={kin.more && !kin.here ? treeOf(kin.slug) : frameworkAt(kin.slug)}
      aria-label={`${kin.title}, ${below}${kin.more ? ', more below' : ''}`}
    >
      <rect
        class="kith-map__land"
        x={x}
        y={y}
        width={BOX.width}
        height={BOX.height}
        rx="8"
        {...(kin.open || kin.withdrawn ? { 'stroke-dasharray': '6 5' } : {})}
      />
      {kin.here ? <circle cx={x + BOX.width - 16} cy={y + 16} r="7" fill="currentColor" /> : null}
      {title.map((line, at) => (
        <text x={x + 12} y={y + 26 + at * 20} font-size="16" font-weight="700" fill="currentColor">
          {line}
        </text>
      ))}
      <text x={x + 12} y={y + 28 + title.length * 20} font-size="15" fill="currentColor">
        {linesOf(below, LETTERS - 3, 1)[0]}
        {kin.more ? ' · more' : ''}
      </text>
    </a>
  )
}

/** A family as a picture in which each box leads to its framework. Drawn in ems, so that it grows with the letters. */
export const Picture = ({ trees, label }: { trees: readonly Branch<Grown>[]; label: string }) => {
  const { width, height, boxes, lines } = layOut(trees)
  return (
    <figure class="kith-tree" role="region" aria-label={label} tabindex={0}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={`${width / 16}em`}
        height={`${height / 16}em`}
        role="group"
        aria-label="The picture"
      >
        <path d={lines.join('')} fill="none" stroke="currentColor" stroke-width="2" />
        {boxes.map((box) => (
          <Box {...box} />
        ))}
      </svg>
    </figure>
  )
}
