import type { Branch } from '../rules/lineage.ts'
import { frameworkAt, treeOf } from '../reading/reading.routes.ts'
import type { Grown } from './grow.ts'
import { BOX, layOut, linesOf, type Placed } from './layout.ts'

const LETTERS = 25
const LINES = 3

const standing = ({ withdrawn, open, madeBy }: Grown): string =>
  withdrawn ? 'Withdrawn' : open ? 'Kept open' : madeBy

type LinesProps = { lines: readonly string[]; x: number; y: number; bold?: boolean }

// What is drawn in pieces is said whole by the title of its box.
const Lines = ({ lines, x, y, bold }: LinesProps) =>
  lines.map((line, at) => (
    <text
      aria-hidden="true"
      x={x}
      y={y + at * 20}
      font-size={bold ? 16 : 15}
      font-weight={bold ? 700 : 400}
      fill="currentColor"
    >
      {line}
    </text>
  ))

const Box = ({ kin, x, y }: Placed<Grown>) => {
  const title = linesOf(kin.title, LETTERS, 2)
  const below = linesOf(standing(kin), LETTERS, LINES - title.length)
  const leads = kin.more && !kin.here ? treeOf(kin.slug) : frameworkAt(kin.slug)
  const label = [kin.title, standing(kin), ...(kin.more ? ['more below'] : [])].join(', ')
  return (
    <>
      <a href={leads}>
        <title>{label}</title>
        <rect
          class="kith-map__land"
          x={x}
          y={y}
          width={BOX.width}
          height={BOX.height}
          rx="8"
          {...(kin.open || kin.withdrawn ? { 'stroke-dasharray': '6 5' } : {})}
        />
        <Lines lines={title} x={x + 12} y={y + 26} bold />
        {kin.more ? (
          <text
            aria-hidden="true"
            x={x + BOX.width - 10}
            y={y + BOX.height - 8}
            font-size="14"
            fill="currentColor"
            text-anchor="end"
          >
            more
          </text>
        ) : null}
      </a>
      <Lines lines={below} x={x + 12} y={y + 28 + title.length * 20} />
      {kin.here ? <circle cx={x + BOX.width - 14} cy={y + 14} r="7" fill="currentColor" /> : null}
    </>
  )
}

/** A family as a picture in which each box leads to its framework. Drawn in ems, so that it grows with the letters. */
export const Picture = ({ trees, label }: { trees: readonly Branch<Grown>[]; label: string }) => {
  const { width, height, boxes, lines } = layOut(trees)
  return (
    <figure class="kith-tree" aria-label={label}>
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
