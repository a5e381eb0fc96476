import { InsetText } from '../../../ui/content/inset-text.tsx'
import { NotificationBanner } from '../../../ui/content/notification-banner.tsx'
import { Tag } from '../../../ui/content/tag.tsx'
import { WarningCallout } from '../../../ui/content/warning-callout.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Columns } from '../../../ui/kith/columns.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import type { Piece } from './piece.ts'

/** What says something. */
export const words: readonly Piece[] = [
  {
    name: 'Lede and Quiet',
    draw: () => (
      <>
        <Lede>The sentence below the heading, that says what the page is for.</Lede>
        <Quiet>What may be skipped: a time, a source, a small condition.</Quiet>
      </>
    ),
  },
  {
    name: 'OwnWords',
    draw: () => (
      <>
        <OwnWords>I am up at five most days. The bread does not mind.</OwnWords>
        <OwnWords whose="Nina, who is invented">أنا مستيقظة في الخامسة.</OwnWords>
      </>
    ),
  },
  {
    name: 'Card',
    draw: () => (
      <>
        <Card heading="Nina" headingLevel={3}>
          <p>One thing of several.</p>
        </Card>
        <Card>
          <p>A card without a heading.</p>
        </Card>
      </>
    ),
  },
  {
    name: 'Columns',
    draw: () => (
      <Columns beside={<p>What stands beside on a wide screen, and after on a narrow one.</p>}>
        <p>What the page is about.</p>
      </Columns>
    ),
  },
  {
    name: 'InsetText',
    draw: () => <InsetText>Near you, people usually wait three to six weeks.</InsetText>,
  },
  {
    name: 'WarningCallout',
    draw: () => (
      <WarningCallout heading="Before you send this">It stays on the page for good.</WarningCallout>
    ),
  },
  {
    name: 'NotificationBanner',
    draw: () => (
      <NotificationBanner heading="It is saved">You can go on tomorrow.</NotificationBanner>
    ),
  },
  {
    name: 'Tag',
    draw: () => (
      <p>
        <Tag>plain</Tag> <Tag colour="white">white</Tag> <Tag colour="grey">grey</Tag>{' '}
        <Tag colour="green">on the way</Tag> <Tag colour="yellow">changed</Tag>{' '}
        <Tag colour="red">late</Tag>
      </p>
    ),
  },
]
