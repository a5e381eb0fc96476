import { createHash, type KeyObject } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import { sameText } from '../crypto/secrets.ts'
import { writeBeside } from '../audit.ts'
import { asUuid, isUuid } from '../ids.ts'
import { showPage, type Render } from './answer.ts'
import { writeSession } from './cookies.ts'
import { readFields, type Errors, type Typed } from './fields.ts'
import type { ActRoute, Outcome } from './route.ts'
import { claimForm, rememberForm } from './sent-form.ts'
import { takingTurns } from './taking-turns.ts'
import { admit, asVisitor, formToken, type Site, type Visit } from './transaction.ts'
import { StaleForm } from './trouble.ts'
import { readTyped } from './typed.ts'

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
const keyOf = (once: string, visit: Visit, typed: Typed): string => {
  const sent = JSON.stringify([once, visit.request.url, typed])
  return asUuid(createHash('sha256').update(sent).digest())
}

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

type Led = Extract<Outcome, { to: string }>

const attempt = async (site: Site, visit: Visit, route: ActRoute, typed: Typed): Promise<Led> => {
  const sent = { once: onceKey(site, visit, typed), formPlace: site.house.secrets.formPlace }
  const key = await ownKey(site, visit)
  return asVisitor(site, visit, key, async (ask) => {
    admit(route.for, ask.viewer)
    const led = await claimForm(ask.tx, sent, ask.viewer?.person ?? null, ask.now)
    if (led !== undefined) return { to: led }
    const read = readFields(route.fields, typed)
    if (read.errors) throw new Mend(read.errors)
    if (ask.viewer?.beside) await writeBeside(ask, route.path, 'did beside')
    const outcome = await route.act(ask, read.form as never)
    if (!('to' in outcome)) throw new Mend('mend' in outcome ? outcome.mend : {})
    // Whoever the act became on its way, the form is remembered for whoever sent it.
    await ask.hold({})
    await rememberForm(ask.tx, sent, outcome.to)
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
    const outcome = await takingTurns(() => attempt(site, visit, route, typed))
    if (outcome.session) changeSession(site, reply, outcome.session)
    return await reply.redirect(outcome.to, 303)
  } catch (error) {
    if (!(error instanceof Mend)) throw error
    const html = await showPage(site, render, visit, route.page, { typed, errors: error.errors })
    return reply
      .code(Object.keys(error.errors).length > 0 ? 422 : 200)
      .type('text/html; charset=utf-8')
      .send(html)
  }
}
