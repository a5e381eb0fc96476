import type { VNode } from 'preact'
import type { Acting, House } from '../acting.ts'
import type { Opened } from '../crypto/sealed.ts'
import type { Tx } from '../database/door.ts'
import type { Errors, Fields, Parsed, Typed } from './fields.ts'
import type { Room } from './room.ts'

/** Somebody signed in, and what they may do here. */
export type Viewer = {
  person: string
  cell: number
  roles: readonly HeldRole[]
  /** Somebody who is beside this person, and opens their page with them. */
  beside?: string | undefined
}
export type HeldRole = { role: string; scope: string }

/** A request, inside a transaction that is already this person's. */
export type Ask = Acting & {
  house: House
  rooms: readonly Room[]
  viewer: Viewer | undefined
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** What was typed into the form of this page, when it is shown again; empty at a plain look. */
  typed: Typed
  /** What this browser holds besides a session: binds links and forms to it. */
  browser: string
  requestId: string
  /** The public address of this installation, for links that people copy and send on. */
  origin: string
}

/** Who may come in. Everyone else is told that there is nothing here. */
export type For = 'everyone' | 'signed in' | 'members' | readonly string[]

/** What a form on the page needs to be sent once, by the browser it was given to. */
export type FormFacts = { csrf: string; once: string; typed: Typed; errors: Errors }

export type PageView = {
  /** Never a name or a word of anybody's: titles are seen over shoulders and kept in histories. */
  title: string
  crumbs?: { text: string; href: string }[]
  wide?: boolean
  body: VNode
}

export type ViewFacts = { viewer: Viewer | undefined; form: FormFacts; path: string }

/** Nothing here, or nothing here for you: the two are one answer. */
export class NotHere extends Error {}

export const notHere = (): never => {
  throw new NotHere('not here')
}

/** What was asked for stands at another address of ours. */
export class Elsewhere extends Error {
  readonly to: string
  constructor(to: string) {
    super('elsewhere')
    this.to = to
  }
}

export const elsewhereIs = (to: string): never => {
  throw new Elsewhere(to)
}

export type PageRoute = {
  kind: 'page'
  path: string
  for: For
  read: (ask: Ask) => Promise<unknown>
  view: (data: never, facts: ViewFacts) => PageView
}

export type ActRoute = {
  kind: 'act'
  path: string
  for: For
  fields: Fields
  act: (ask: Ask, form: never) => Promise<Outcome>
  /** The page the form stands on, shown again with what was typed when something is to be mended. */
  page: PageRoute
}

export type FileRoute = {
  kind: 'file'
  path: string
  for: For
  read: (ask: Ask) => Promise<unknown>
  file: (data: never) => { name: string; type: string; body: string }
}

/** A question of a machine: nobody is signed in, no cookie is read or set, and only what is published is seen. */
export type DataAsk = {
  tx: Tx
  now: Date
  params: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  origin: string
}

/** Some records of a long list, and how the next ones are read: afresh, in a transaction of their own. */
export type DataPart = {
  records: readonly unknown[]
  next: ((ask: DataAsk) => Promise<DataPart>) | null
}

/** One answer; or a list given line by line, which nobody has to hold whole. */
export type DataAnswer = { status?: 400; body: unknown } | { part: DataPart }

export type DataRoute = {
  kind: 'data'
  path: string
  for: 'everyone'
  read: (ask: DataAsk) => Promise<DataAnswer>
}

export type Route = PageRoute | ActRoute | FileRoute | DataRoute

export type Outcome =
  | { to: string; session?: { token: string } | 'ended' }
  | { mend: Errors }
  | { again: true }

/** A page: what it reads inside the transaction, and how it shows what was read once it is opened. */
export const page = <Data>(route: {
  path: string
  for: For
  read: (ask: Ask) => Promise<Data>
  view: (data: Opened<Data>, facts: ViewFacts) => PageView
}): PageRoute => ({ kind: 'page', ...route })

/** A change: it decides, writes and says where to go next; or says what to mend, and writes nothing. */
export const act = <F extends Fields>(route: {
  path: string
  for: For
  page: PageRoute
  fields: F
  act: (ask: Ask, form: Parsed<NoInfer<F>>) => Promise<Outcome>
}): ActRoute => ({ kind: 'act', ...route })

/** Something to keep: a download. */
export const file = <Data>(route: {
  path: string
  for: For
  read: (ask: Ask) => Promise<Data>
  file: (data: Opened<Data>) => { name: string; type: string; body: string }
}): FileRoute => ({ kind: 'file', ...route })

/** Published facts as JSON, for everyone else's machines: it may be kept a minute and asked for conditionally. */
export const data = (route: {
  path: string
  read: (ask: DataAsk) => Promise<DataAnswer>
}): DataRoute => ({ kind: 'data', for: 'everyone', ...route })

export const mend = (errors: Errors): Outcome => ({ mend: errors })
/** Nothing to mend and nothing written: the page is shown again, with what was typed, and more to choose from. */
export const showAgain = (): Outcome => ({ again: true })
export const go = (to: string): Outcome => ({ to })
