import { dateInWords } from '../../../ui/day.ts'
import type { PageView } from '../../../platform/http/route.ts'
import { Button } from '../../../ui/form/button.tsx'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { bringBackPath } from '../introductions.routes.ts'

type Aside = { id: string; since: Date; words: string | null }
type Data = { aside: Aside[]; apart: Aside[] }

export const peopleAsideView = ({ aside, apart }: Data): PageView => ({
  title: 'People you have set aside',
  crumbs: [{ text: 'Your page', href: '/me' }],
  body: (
    <>
      <h1>People you have set aside</h1>
      <Lede>Only you can see this list. They are not told, and their names are not kept here.</Lede>
      {aside.length + apart.length === 0 ? <p>You have set nobody aside.</p> : null}
      {apart.length > 0 ? <h2>You would rather never meet them</h2> : null}
      {apart.map((one) => (
        <One one={one} undo="Stop keeping us apart" />
      ))}
      {aside.length > 0 ? <h2>Not this one</h2> : null}
      {aside.map((one) => (
        <One one={one} undo="We may be asked about each other again" />
      ))}
    </>
  ),
})

const One = ({ one, undo }: { one: Aside; undo: string }) => (
  <Card heading={`Since ${dateInWords(one.since)}`} headingLevel={3}>
    {one.words ? (
      <OwnWords whose="Your note to yourself">{one.words}</OwnWords>
    ) : (
      <p>You left no note about who this was.</p>
    )}
    <Button variant="secondary" small href={bringBackPath(one.id)}>
      {undo}
    </Button>
  </Card>
)
