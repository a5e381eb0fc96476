import { request as askPlainly, type IncomingMessage } from 'node:http'
import { request as askSafely } from 'node:https'
import { FeedProblem } from '../problem.ts'
import { pin, readAddress, type Allowed, type Resolve } from './pinned.ts'

export type Limits = {
  bytesMost: number
  /** How long one answer may take, whole. */
  secondsMost: number
  quietSecondsMost: number
  redirectsMost: number
}

export const usualLimits: Limits = {
  bytesMost: 300_000_000,
  secondsMost: 900,
  quietSecondsMost: 20,
  redirectsMost: 4,
}

export type Getting = { allowed: Allowed; limits: Limits; resolve?: Resolve }

const ask = async (url: URL, { allowed, limits, resolve }: Getting): Promise<IncomingMessage> => {
  const lookup = await pin(url, allowed, resolve)
  const send = url.protocol === 'https:' ? askSafely : askPlainly
  return new Promise((answer, fail) => {
    const asked = send(url, {
      lookup,
      agent: false,
      headers: { accept: 'application/json', 'accept-encoding': 'identity', 'user-agent': 'Kith' },
      signal: AbortSignal.timeout(limits.secondsMost * 1000),
    })
    asked.setTimeout(limits.quietSecondsMost * 1000, () =>
      asked.destroy(new FeedProblem(`${url.host} went quiet.`, true)),
    )
    asked.on('response', answer)
    asked.on('error', (error) => fail(told(error, url)))
    asked.end()
  })
}

const told = (error: Error, url: URL): FeedProblem =>
  error instanceof FeedProblem
    ? error
    : error.name === 'AbortError' || error.name === 'TimeoutError'
      ? new FeedProblem(`${url.host} took too long.`, true)
      : new FeedProblem(
          `${url.host} could not be reached (${(error as { code?: string }).code ?? error.name}).`,
          true,
        )

const follow = async (url: URL, getting: Getting, hops: number): Promise<IncomingMessage> => {
  const answer = await ask(url, getting)
  const status = answer.statusCode ?? 0
  const to = answer.headers.location
  if (status >= 300 && status < 400 && to !== undefined) {
    answer.destroy()
    if (hops >= getting.limits.redirectsMost)
      throw new FeedProblem(`${url.host} sends on and on, ${hops} times so far.`)
    if (!URL.canParse(to, url)) throw new FeedProblem(`${url.host} sends on to nowhere.`)
    return follow(readAddress(new URL(to, url).href, getting.allowed), getting, hops + 1)
  }
  if (status === 200) return answer
  answer.destroy()
  throw new FeedProblem(
    `${url.host} answered ${status}, not a feed.`,
    status >= 500 || status === 429,
  )
}

const packed = ({ headers }: IncomingMessage) => {
  const said = headers['content-encoding']
  return said !== undefined && said !== 'identity'
}

/**
 * Fetches an address, follows where it is sent on to (each time checked anew), and gives its bytes as they come.
 * @throws FeedProblem
 */
export const get = async function* (address: string, getting: Getting): AsyncGenerator<Buffer> {
  const { bytesMost } = getting.limits
  const url = readAddress(address, getting.allowed)
  const answer = await follow(url, getting, 0)
  try {
    if (packed(answer)) throw new FeedProblem(`${url.host} sent it packed, though asked not to.`)
    let bytes = 0
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > bytesMost)
        throw new FeedProblem(`It is longer than ${Math.round(bytesMost / 1e6)} MB.`)
      yield chunk
    }
  } catch (error) {
    throw told(error as Error, url)
  } finally {
    answer.destroy()
  }
}
