import { Tag } from '../../../ui/content/tag.tsx'
import { Table } from '../../../ui/content/table.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { seatPath } from '../workforce.routes.ts'
import type { Seat } from './seats.ts'

/** Seats for peers where decisions are made, the empty ones first. */
export const SeatList = ({ seats }: { seats: Seat[] }) => (
  <>
    <h2 id="seats">Seats where decisions are made</h2>
    {seats.length === 0 ? (
      <p>Nobody here has said that a seat is for a peer.</p>
    ) : (
      <Table
        caption="Seats for peers"
        captionHidden
        head={['Seat', 'At', 'Level', 'Now']}
        rows={seats.map((seat) => [
          <a href={seatPath(seat.cell, seat.id)}>{seat.body}</a>,
          seat.organisation,
          sentence(seat.level),
          seat.state === 'empty' ? <Tag>Empty</Tag> : 'A peer sits there',
        ])}
      />
    )}
  </>
)
