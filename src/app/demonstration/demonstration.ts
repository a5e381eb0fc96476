import type { Room } from '../../platform/http/room.ts'
import { line } from '../../platform/http/fields.ts'
import { act, notHere, page, type FormFacts, type Viewer } from '../../platform/http/route.ts'
import { beginSession } from '../../rooms/people/people.ts'
import { galleryRoutes } from '../gallery/gallery.ts'
import type { Mailbox } from './mailbox.ts'
import { castView, mailView, whoYouAre } from './demonstration.view.tsx'

/** One of the invented people one can be in a demonstration. */
export type CastMember = {
  slug: string
  personId: string
  cellId: number
  name: string
  line: string
  story: string
  start: string
}

export type Demonstration = {
  room: Room
  demonstrate: (viewer: Viewer | undefined, form: FormFacts) => ReturnType<typeof whoYouAre>
}

/** Being one of the cast, and reading the demonstration's mail: a room that only the sample has. */
export const makeDemonstration = (cast: readonly CastMember[], mailbox: Mailbox): Demonstration => {
  const castPage = page({
    path: '/demonstration',
    for: 'everyone',
    read: async () => ({ cast: cast.map((member) => ({ ...member })) }),
    view: castView,
  })
  const beSomeone = act({
    path: '/demonstration',
    for: 'everyone',
    page: castPage,
    fields: { be: line({ max: 60, missing: 'Choose who to be' }) },
    act: async (ask, form) => {
      const member = cast.find(({ slug }) => slug === form.be)
      if (!member) return notHere()
      await ask.hold({ person: member.personId })
      const who = { person: member.personId, cell: member.cellId }
      return {
        to: member.start,
        session: { token: await beginSession(ask.tx, ask.house.secrets, who, ask.now) },
      }
    },
  })
  const mailPage = page({
    path: '/demonstration/mail',
    for: 'everyone',
    read: async () => ({ letters: mailbox.letters().map((letter) => ({ ...letter })) }),
    view: mailView,
  })
  return {
    room: {
      name: 'demonstration',
      needs: ['people', 'introductions'],
      routes: [castPage, beSomeone, mailPage, ...galleryRoutes],
    },
    demonstrate: (viewer) => whoYouAre(cast.find((member) => member.personId === viewer?.person)),
  }
}
