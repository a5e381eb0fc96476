import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { DataAsk, DataPart, DataRoute } from './route.ts'
import { NotHere } from './route.ts'
import type { Site } from './transaction.ts'

const json = 'application/json; charset=utf-8'

// A standard's names may have underscores, which the names of our own forms never have.
const readNames = (query: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query as Record<string, unknown>).flatMap(([name, value]) => {
      const first: unknown = Array.isArray(value) ? value[0] : value
      return /^[a-z][a-z_]{0,40}$/.test(name) && typeof first === 'string' ? [[name, first]] : []
    }),
  )

const read = <T>(
  site: Site,
  request: FastifyRequest,
  work: (ask: DataAsk) => Promise<T>,
): Promise<T> =>
  site.house.door.open('kith_app', {}, (tx) =>
    work({
      tx,
      now: site.house.clock(),
      params: { ...(request.params as Record<string, string>) },
      query: readNames(request.query),
      origin: site.origin,
    }),
  )

// https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match: weak comparison, any of a list, or anything at all.
const knows = (said: string | undefined, tag: string): boolean =>
  said !== undefined &&
  (said.trim() === '*' || said.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))

/** Whatever page on the web asks for it may have it: it is published, and nobody is known here. */
const openToAll = (reply: FastifyReply): FastifyReply =>
  reply.type(json).headers({
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'etag',
    'cross-origin-resource-policy': 'cross-origin',
  })

// No transaction is held while somebody reads slowly: each part is asked for when the one before has gone.
const linesOf = async function* (site: Site, request: FastifyRequest, first: DataPart) {
  for (let part: DataPart = first; ;) {
    for (const record of part.records) yield `${JSON.stringify(record)}\n`
    if (!part.next) return
    part = await read(site, request, part.next)
  }
}

const giveLines = (site: Site, request: FastifyRequest, reply: FastifyReply, first: DataPart) =>
  reply
    .type('application/x-ndjson; charset=utf-8')
    .header('cache-control', 'public, max-age=60')
    .send(Readable.from(linesOf(site, request, first)))

const notThere = { error: 'There is nothing under this address.' }

/** Answers a machine: with a mark of what it got, and with "as before" when it holds that already. */
export const giveData = async (
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  route: DataRoute,
): Promise<FastifyReply> => {
  void openToAll(reply)
  try {
    const answer = await read(site, request, route.read)
    if ('part' in answer) return await giveLines(site, request, reply, answer.part)
    const { status = 200, body } = answer
    const text = JSON.stringify(body)
    if (status !== 200) return await reply.code(status).send(text)
    const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
    void reply.headers({ etag: tag, 'cache-control': 'public, max-age=60' })
    return knows(request.headers['if-none-match'], tag)
      ? await reply.code(304).send()
      : await reply.send(text)
  } catch (error) {
    if (!(error instanceof NotHere)) throw error
    return reply.code(404).send(JSON.stringify(notThere))
  }
}
