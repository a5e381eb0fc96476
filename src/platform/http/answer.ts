import { createHash, type KeyObject } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { writeLooks } from '../audit.ts'
import { allSealed, openAll, type Opened } from '../crypto/sealed.ts'
import { readFields, type Errors, type Typed } from './fields.ts'
import { claimForm, rememberForm } from './sent-form.ts'
import { admit, asVisitor, formToken, type Site, type Visit } from './transaction.ts'
import { StaleForm } from './trouble.ts'
import { asUuid, isUuid } from '../ids.ts'
import { sameText } from '../crypto/secrets.ts'
import type {
  ActRoute,
  FileRoute,
  Outcome,
  PageRoute,
  PageView,
  ViewFacts,
  Viewer,
} from './route.ts'
import { readTyped } from './typed.ts'
import { writeSession } from './cookies.ts'

/** Draws a page in the house's frame. Given by the app: the platform knows no pictures. */
export type Render = (view: PageView, facts: ViewFacts) => string

const openFor = async <T>(site: Site, data: T): Promise<Opened<T>> => {
  const owners = allSealed(data).map((sealed) => sealed.owner)
  return openAll(data, await site.house.keys.get(owners))
}

const readRoute = async (site: Site, visit: Visit, route: PageRoute | FileRoute) =>
  asVisitor(site, visit, undefined, async (ask) => {
    admit(route.for, ask.viewer)
    const data = await route.read(ask)
    await writeLooks(ask, route.path, data)
    return { data, viewer: ask.viewer }
  })

const factsFor = (
  site: Site,
  visit: Visit,
  viewer: Viewer | undefined,
  typed: Typed,
  errors: Errors,
): ViewFacts => ({
  viewer,
  path: visit.request.url.split('?')[0]!,
  form: { csrf: formToken(site, visit), once: site.house.newId('form'), typed, errors },
})

/** Shows a page; with what was typed and what is to be mended, when a form on it was sent. */
export const showPage = async (
  site: Site,
  render: Render,
  visit: Visit,
  route: PageRoute,
  again: { typed: Typed; errors: Errors } = { typed: {}, errors: {} },
): Promise<string> => {
  const { data, viewer } = await readRoute(site, visit, route)
  const facts = factsFor(site, visit, viewer, again.typed, again.errors)
  const view = route.view((await openFor(site, data)) as never, facts)
  return render(view, facts)
}

export const giveFile = async (site: Site, visit: Visit, reply: FastifyReply, route: FileRoute) => {
  const { data } = await readRoute(site, visit, route)
  const { name, type, body } = route.file((await openFor(site, data)) as never)
  return reply.header('content-disposition', `attachment; filename="${name}"`).type(type).send(body)
}

// Rolls a transaction back when there is something to mend: a change is whole, or it is not made.
class Mend extends Error {
  readonly errors: Errors
  constructor(errors: Errors) {
    super('something to mend')
    this.errors = errors
  }
}

const fromHere = (site: Site, visit: Visit): boolean => {
  const { origin, 'sec-fetch-site': from } = visit.request.headers
  if (typeof from === 'string' && from !== 'same-origin' && from !== 'none') return false
  return (
    origin === undefined ||
    origin === 'null' ||
    new Set([site.origin, `http://${visit.request.host}`]).has(origin)
  )
}

// The same form with the same words is the same sending; another form of that page, or other words, is not.
const keyOf = (once: string, visit: Visit, typed: Typed): string =>
  asUuid(
    createHash('sha256')
      .update(JSON.stringify([once, visit.request.url, typed]))
      .digest(),
  )

const onceKey = (site: Site, visit: Visit, typed: Typed): string => {
  const once = typed['once']?.[0]
  const sent = typed['csrf']?.[0] ?? ''
  if (!fromHere(site, visit) || !isUuid(once) || !sameText(sent, formToken(site, visit)))
    throw new StaleForm('stale')
  return keyOf(once, visit, typed)
}

const ownKey = async (site: Site, visit: Visit): Promise<KeyObject | undefined> => {
  const person = await asVisitor(site, visit, undefined, async (ask) => ask.viewer?.person)
  return person === undefined ? undefined : (await site.house.keys.get([person])).get(person)
}

const attempt = async (
  site: Site,
  visit: Visit,
  route: ActRoute,
  typed: Typed,
): Promise<Outcome> => {
  const once = onceKey(site, visit, typed)
  const key = await ownKey(site, visit)
  return asVisitor(site, visit, key, async (ask) => {
    admit(route.for, ask.viewer)
    const led = await claimForm(ask.tx, once, ask.viewer?.person ?? null, ask.now)
    if (led !== undefined) return { to: led }
    const read = readFields(route.fields, typed)
    if (read.errors) throw new Mend(read.errors)
    const outcome = await route.act(ask, read.form as never)
    if ('mend' in outcome) throw new Mend(outcome.mend)
    await rememberForm(ask.tx, once, outcome.to)
    return outcome
  })
}

const changeSession = (site: Site, reply: FastifyReply, session: { token: string } | 'ended') => {
  writeSession(reply, site.secure, session === 'ended' ? undefined : session.token)
  if (session === 'ended') void reply.header('clear-site-data', '"cache", "storage"')
}

/** Does what a form asks, and leads on; or shows the page again with what is to be mended. */
export const doAct = async (
  site: Site,
  render: Render,
  visit: Visit,
  reply: FastifyReply,
  route: ActRoute,
) => {
  const typed = readTyped(visit.request.body)
  try {
    const outcome = await attempt(site, visit, route, typed)
    if ('mend' in outcome) throw new Mend(outcome.mend)
    if (outcome.session) changeSession(site, reply, outcome.session)
    return await reply.redirect(outcome.to, 303)
  } catch (error) {
    if (!(error instanceof Mend)) throw error
    const html = await showPage(site, render, visit, route.page, { typed, errors: error.errors })
    return reply.code(422).type('text/html; charset=utf-8').send(html)
  }
}
