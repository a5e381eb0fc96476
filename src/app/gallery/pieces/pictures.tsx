import { Notice } from '../../../ui/frame/header.tsx'
import { Door, Doors } from '../../../ui/kith/door.tsx'
import { Figure, Figures } from '../../../ui/kith/figure.tsx'
import { Mark, SmallMark } from '../../../ui/kith/mark.tsx'
import { Qr } from '../../../ui/kith/qr.tsx'
import { YesProgress } from '../../../ui/kith/yes-progress.tsx'
import { Arrow } from '../../../ui/navigation/arrow.tsx'
import { BackLink } from '../../../ui/navigation/back-link.tsx'
import { Pagination } from '../../../ui/navigation/pagination.tsx'
import type { Piece } from './piece.ts'

/** What is looked at rather than read, and what leads from page to page. The frame is round this page. */
export const pictures: readonly Piece[] = [
  {
    name: 'Mark and SmallMark',
    draw: () => (
      <p>
        <Mark /> two people, two yeses. In small: <SmallMark first={false} second={false} /> none
        yet, <SmallMark first second={false} /> one, <SmallMark first second /> both.
      </p>
    ),
  },
  {
    name: 'Notice',
    draw: () => <Notice>This is Betty’s page. You are beside her.</Notice>,
  },
  {
    name: 'Qr',
    draw: () => <Qr address="https://kith.example/services" label="A code for Kith’s services" />,
  },
  {
    name: 'YesProgress',
    draw: () => (
      <>
        <YesProgress you={false} them>
          They have said yes. The next yes is yours.
        </YesProgress>
        <YesProgress you them={false}>
          You have said yes. The next yes is theirs.
        </YesProgress>
        <YesProgress you them>
          You have both said yes.
        </YesProgress>
      </>
    ),
  },
  {
    name: 'Figure and Figures',
    draw: () => (
      <Figures>
        <Figure value={12} counts="people, in an invented place" source="invented for this page" />
        <Figure value={0} counts="is a number too" source="invented for this page" />
        <Figure value={undefined} counts="what nobody has said" source="nobody has said yet" />
      </Figures>
    ),
  },
  {
    name: 'Door and Doors',
    draw: () => (
      <Doors>
        <Door
          heading="To meet someone"
          href="/gallery"
          action="Start"
          note="It leads nowhere here."
        >
          Say what matters, in your own words.
        </Door>
        <Door heading="To do this work" href="/gallery" action="See the answers">
          See what was asked for, and who has answered.
        </Door>
      </Doors>
    ),
  },
  {
    name: 'BackLink and Arrow',
    draw: () => (
      <>
        <BackLink href="/gallery">Go back</BackLink>
        <p>
          <Arrow to="left" /> <Arrow to="right" />
        </p>
      </>
    ),
  },
  {
    name: 'Pagination',
    draw: () => <Pagination previous={{ href: '/gallery' }} next={{ href: '/gallery' }} />,
  },
]
