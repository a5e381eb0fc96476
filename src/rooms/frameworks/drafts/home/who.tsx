import type { Seat } from '../seats.ts'
import { comingInWords, paidInWords } from '../who-fields.ts'

/** Everybody who takes part, as they will be named. */
export const Who = ({ seats }: { seats: Seat[] }) => (
  <ul>
    {seats.map((seat) => (
      <li>
        <span dir="auto">{seat.name}</span>
        <span class="kith-quiet">
          {' '}
          ({comingInWords[seat.cameAs]}, {paidInWords[seat.paid]}
          {seat.pen ? ', holds the pen' : ''}
          {seat.linked && !seat.takenAt ? ', has not answered yet' : ''})
        </span>
      </li>
    ))}
  </ul>
)
