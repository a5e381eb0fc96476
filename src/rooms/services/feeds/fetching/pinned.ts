import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { FeedProblem } from '../problem.ts'
import { isPublic } from './public-address.ts'

export type Allowed = { private: boolean; http: boolean }

export type Resolve = (host: string) => Promise<LookupAddress[]>

const resolveByName: Resolve = (host) => lookup(host, { all: true, order: 'verbatim' })

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

const addressesOf = async (host: string, resolve: Resolve): Promise<LookupAddress[]> => {
  const version = isIP(host)
  if (version !== 0) return [{ address: host, family: version }]
  const found = await resolve(host).catch(() => [])
  if (found.length === 0) throw new FeedProblem(`Nothing on the Internet is called ${host}.`, true)
  return found
}

/**
 * Looks up where an address leads, once, and holds to that: what is connected to is what was checked, even if
 * the name means something else a moment later.
 * @throws FeedProblem when any of its numbers is not public and that is not allowed
 */
export const pin = async (
  url: URL,
  allowed: Allowed,
  resolve: Resolve = resolveByName,
): Promise<LookupFunction> => {
  const found = await addressesOf(bareHost(url), resolve)
  if (!allowed.private && found.some(({ address }) => !isPublic(address)))
    throw new FeedProblem(
      `${url.hostname} leads to a private address. Kith does not read from there unless an operator allows it.`,
    )
  return (_host, options, done) =>
    options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family)
}

/** @throws FeedProblem when the address is not one that may be fetched */
export const readAddress = (text: string, allowed: Allowed): URL => {
  if (!URL.canParse(text)) throw new FeedProblem(`“${text.slice(0, 200)}” is not a web address.`)
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowed.http))
    throw new FeedProblem(
      'A feed is read over https, so that nobody between can change it. An operator can allow http.',
    )
  if (url.username !== '' || url.password !== '')
    throw new FeedProblem(
      'An address with a password in it is not read: everyone may see a feed’s address.',
    )
  return url
}
