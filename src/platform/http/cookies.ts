import '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '../crypto/secrets.ts'

// Over https the browser itself holds a cookie to this one address (__Host-); a demonstration on
// plain http cannot ask for that.
const name = (what: 'session' | 'browser', secure: boolean) =>
  secure ? `__Host-kith-${what}` : `kith-${what}`

const settings = (secure: boolean) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure,
})

const wellFormed = /^[A-Za-z0-9_-]{43}$/

export const readSession = (request: FastifyRequest, secure: boolean): string | undefined => {
  const token = request.cookies[name('session', secure)]
  return token && wellFormed.test(token) ? token : undefined
}

/** Gives the browser its session; undefined takes it away. */
export const writeSession = (
  reply: FastifyReply,
  secure: boolean,
  token: string | undefined,
): void => {
  if (token === undefined) void reply.clearCookie(name('session', secure), settings(secure))
  else void reply.setCookie(name('session', secure), token, settings(secure))
}

/** Tells one browser from another before anyone has signed in. Made on the first visit. */
export const readBrowser = (
  request: FastifyRequest,
  reply: FastifyReply,
  secure: boolean,
): string => {
  const held = request.cookies[name('browser', secure)]
  if (held && wellFormed.test(held)) return held
  const made = newToken()
  void reply.setCookie(name('browser', secure), made, settings(secure))
  return made
}
