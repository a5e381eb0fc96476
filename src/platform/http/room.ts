import type { Acting, House } from '../acting.ts'
import type { Job } from '../jobs/worker.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Route } from './route.ts'

/** What a room is given to do its later work with. */
export type Workshop = House & { mail: Mailer; origin: string }

/** One heading of "what Kith holds about me", with its lines. */
export type Held = { heading: string; lines: unknown[] }

export type News = { text: string; href: string }

export type Room = {
  name: string
  /** The rooms below that this one calls, by name. */
  needs: readonly string[]
  routes: readonly Route[]
  jobs?: (workshop: Workshop) => Job[]
  /** Everything this room holds about whoever asks. Sealed words are opened for them. */
  aboutMe?: (acting: Acting) => Promise<Held[]>
  /** What waits for whoever asks, newest matters first: a sentence and where it leads. */
  news?: (acting: Acting) => Promise<News[]>
  /** What follows, here, when somebody has changed what they say about themself, or who may see it. */
  facetsChanged?: (acting: Acting) => Promise<void>
  /** Takes everything of theirs away, inside the transaction that erases the person. */
  erase?: (acting: Acting) => Promise<void>
}
