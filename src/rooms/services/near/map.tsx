import { Details } from '../../../ui/content/details.tsx'
import { Table } from '../../../ui/content/table.tsx'
import { milesInWords } from '../said.tsx'
import type { PlaceMap } from './drawing.ts'

/** Where the groups meet, as a picture and as the same in a table. */
export const Map = ({ map }: { map: PlaceMap }) => (
  <>
    <figure class="kith-map">
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-label={`Map of ${map.name}. The table below it says the same.`}
      >
        {map.outline ? <path class="kith-map__land" d={map.outline} /> : null}
        {map.from ? <circle class="kith-map__from" cx={map.from.x} cy={map.from.y} r="12" /> : null}
        {map.dots.map(({ x, y, count }) => (
          <g>
            <circle class="kith-map__dot" cx={x} cy={y} r="22" />
            <text class="kith-map__count" x={x} y={y + 9}>
              {count}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="kith-quiet">
        How many meet where, by the first half of the postcode.
        {map.from ? ' The ring is where you asked about.' : ''} What meets online, by phone or in a
        place told in private is not on the map.
      </figcaption>
    </figure>
    <Details summary="The same as a table">
      <Table
        caption="How many meet where"
        captionHidden
        responsive={false}
        head={['Where', 'How many', ...(map.from ? ['How far'] : [])]}
        rows={map.rows.map(({ outcode, town, count, miles }) => [
          `${town}, ${outcode}`,
          String(count),
          ...(map.from ? [miles === null ? 'more than 10 miles away' : milesInWords(miles)] : []),
        ])}
      />
    </Details>
  </>
)
