import type { KeyObject } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { actingIn, type House } from '../acting.ts'
import type { As, Tx } from '../database/door.ts'
import { become } from '../database/door.ts'
import { readBrowser, readSession } from './cookies.ts'
import { readQuery } from './typed.ts'
import { NotHere, type Ask, type For, type Viewer } from './route.ts'
import type { Room } from './room.ts'

/** Finds who holds a session, and becomes them. Given by the room that owns sessions. */
export type FindViewer = (tx: Tx, now: Date) => Promise<Viewer | undefined>

export type Site = {
  house: House
  rooms: readonly Room[]
  findViewer: FindViewer
  secure: boolean
  origin: string
}

/** Nobody is signed in, and the page is for people who are. */
export class SignInFirst extends Error {}

/** Signed in, and not yet of any place. */
export class JoinFirst extends Error {}

export type Visit = {
  request: FastifyRequest
  browser: string
  session: string | undefined
}

export const visitOf = (site: Site, request: FastifyRequest, reply: FastifyReply): Visit => ({
  request,
  browser: readBrowser(request, reply, site.secure),
  session: readSession(request, site.secure),
})

export const formToken = (site: Site, visit: Visit): string =>
  site.house.secrets.formToken(`${visit.browser}|${visit.session ?? ''}`)

const helper = (viewer: Viewer) => viewer.roles.some(({ role }) => role === 'coordinator')

/** @throws SignInFirst, JoinFirst, NotHere */
export const admit = (who: For, viewer: Viewer | undefined): void => {
  if (who === 'everyone') return
  if (!viewer) throw new SignInFirst()
  if (viewer.cell === 0 && who !== 'signed in') throw new JoinFirst()
  if (typeof who !== 'string' && !viewer.roles.some(({ role }) => who.includes(role)))
    throw new NotHere()
}

const asOf = (viewer: Viewer): As => ({
  person: viewer.person,
  cell: viewer.cell,
  helps: helper(viewer),
})

const params = (request: FastifyRequest) => ({ ...(request.params as Record<string, string>) })

/** Runs the work in one transaction that has found out who is asking and become them. */
export const asVisitor = async <T>(
  site: Site,
  visit: Visit,
  key: KeyObject | undefined,
  work: (ask: Ask) => Promise<T>,
): Promise<T> => {
  const { house } = site
  const secret =
    visit.session === undefined ? undefined : house.secrets.hash('session', visit.session)
  return house.door.open('kith_app', { secret }, async (tx) => {
    const viewer = secret && (await site.findViewer(tx, house.clock()))
    const as = viewer ? asOf(viewer) : {}
    if (viewer && as.helps) await become(tx, as)
    const acting = actingIn(house, tx, {
      me: viewer?.person ?? '',
      cell: viewer?.cell ?? 0,
      key,
      as,
    })
    return work({
      ...acting,
      house,
      rooms: site.rooms,
      viewer: viewer || undefined,
      params: params(visit.request),
      query: readQuery(visit.request.query),
      typed: {},
      browser: visit.browser,
      requestId: visit.request.id,
      origin: site.origin,
    })
  })
}
