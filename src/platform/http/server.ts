import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import { randomUUID } from 'node:crypto'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { giveFile, showPage, type Render } from './answer.ts'
import { giveData } from './data.ts'
import { doAct } from './sending.ts'
import type { Typed } from './fields.ts'
import { guard } from './headers.ts'
import { answerNoRequest } from './no-request.ts'
import { Elsewhere, NotHere, type Route } from './route.ts'
import { JoinFirst, SignInFirst, visitOf, type Site } from './transaction.ts'
import { statusOf, troubleOf, type Trouble } from './trouble.ts'
import { readTyped } from './typed.ts'

/** Where the log's lines go: what was asked, how it went, how long it took, and nothing of whom. */
export type Log = (line: Record<string, string | number>) => void

export type Looks = {
  render: Render
  trouble: (trouble: Trouble, typed: Typed) => string
  assets: readonly { path: string; type: string; body: Buffer }[]
}

export type ServerParts = { site: Site; looks: Looks; log: Log; ready: () => Promise<boolean> }

const html = 'text/html; charset=utf-8'

const answerRoute =
  ({ site, looks }: ServerParts, route: Route) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    if (route.kind === 'data') return giveData(site, request, reply, route)
    const visit = visitOf(site, request, reply)
    if (route.kind === 'file') return giveFile(site, visit, reply, route)
    if (route.kind === 'act') return doAct(site, looks.render, visit, reply, route)
    return reply.type(html).send(await showPage(site, looks.render, visit, route))
  }

const giveTrouble = (
  { looks }: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
) => {
  if (trouble === 'unavailable') void reply.header('retry-after', '10')
  return reply
    .code(statusOf[trouble])
    .type(html)
    .send(looks.trouble(trouble, readTyped(request.body)))
}

// Where it broke and under which code. Its message is left out: it may quote what somebody typed.
const whereBroken = (error: unknown): Record<string, string> => {
  const { name, code, stack } = error as Error & { code?: string }
  const frames = stack?.split('\n').filter((line) => line.trim().startsWith('at ')) ?? []
  return { name, code: code ?? '', where: frames.slice(0, 8).join(' ') }
}

const onError =
  (parts: ServerParts) => (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof NotHere) return giveTrouble(parts, request, reply, 'not here')
    if (error instanceof Elsewhere) return reply.redirect(error.to, 303)
    if (error instanceof SignInFirst && request.method === 'GET')
      return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303)
    if (error instanceof JoinFirst)
      return reply.redirect(`/join?next=${encodeURIComponent(request.url)}`, 303)
    const trouble = error instanceof SignInFirst ? 'stale' : troubleOf(error)
    if (trouble === 'broken') parts.log({ at: 'broken', id: request.id, ...whereBroken(error) })
    return giveTrouble(parts, request, reply, trouble)
  }

const addAssets = (server: FastifyInstance, { looks }: ServerParts) => {
  for (const asset of looks.assets)
    server.get(asset.path, (_request, reply) =>
      reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(asset.type)
        .send(asset.body),
    )
}

const addHealth = (server: FastifyInstance, { ready }: ServerParts) => {
  server.get('/health/live', () => ({ live: true }))
  server.get('/health/ready', async (_request, reply) => {
    const well = await ready()
    return reply.code(well ? 200 : 503).send({ ready: well })
  })
}

const addLog = (server: FastifyInstance, { log }: ServerParts) => {
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    if (route.startsWith('/assets') || route.startsWith('/health')) return
    log({
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      id: request.id,
    })
  })
}

/** The whole site as a Fastify server that is not listening yet. */
export const buildServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const server = fastify({
    logger: false,
    bodyLimit: 2_000_000,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    trustProxy: false,
    // Whoever is still connected while Kith stops is answered like anybody else, and then let go.
    return503OnClosing: false,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: answerNoRequest(
      (trouble) => parts.looks.trouble(trouble, {}),
      parts.site.secure,
    ),
    // An address the router cannot read never comes to the hooks below.
    frameworkErrors: (_error, request, reply) => {
      guard(reply, parts.site.secure)
      void giveTrouble(parts, request, reply, 'not here')
    },
  })
  await server.register(cookie)
  await server.register(formbody, { bodyLimit: 2_000_000 })
  server.addHook('onRequest', async (_request, reply) => guard(reply, parts.site.secure))
  server.setErrorHandler(onError(parts))
  server.setNotFoundHandler((request, reply) => giveTrouble(parts, request, reply, 'not here'))
  addLog(server, parts)
  addAssets(server, parts)
  addHealth(server, parts)
  for (const room of parts.site.rooms)
    for (const route of room.routes)
      server.route({
        method: route.kind === 'act' ? 'POST' : 'GET',
        url: route.path,
        handler: answerRoute(parts, route),
      })
  return server
}
