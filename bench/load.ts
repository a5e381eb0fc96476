import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const CONNECTIONS = 32
const autocannon = join(import.meta.dirname, '../node_modules/autocannon/autocannon.js')

export type Loaded = { requests: number; seconds: number }
type Report = { requests: { total: number }; duration: number; errors: number; non2xx: number }

/** Asks for one page over 32 connections, or as many as are said, from another process, as fast as it is given. */
export const load = async (
  url: string,
  cookie: string,
  seconds: number,
  connections = CONNECTIONS,
): Promise<Loaded> => {
  const options = ['-j', '-n', '-c', String(connections), '-d', String(seconds)]
  const headers = ['-H', `cookie=${cookie}`]
  const args = [autocannon, ...options, ...headers, url]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  const { requests, duration, errors, non2xx } = JSON.parse(stdout) as Report
  if (errors + non2xx > 0)
    throw new Error(`${errors + non2xx} of ${requests.total} asked of ${url} went wrong`)
  return { requests: requests.total, seconds: duration }
}

export const perSecond = (loads: readonly Loaded[]): number =>
  loads.reduce((sum, { requests }) => sum + requests, 0) /
  loads.reduce((sum, { seconds }) => sum + seconds, 0)

/** Takes turns between pages, so that whatever else this machine does falls on all of them alike. */
export const loadInTurn = async (
  pages: readonly Page[],
  seconds: number,
  rounds: number,
): Promise<number[]> => {
  const loads: Loaded[][] = pages.map(() => [])
  for (const { url, cookie } of pages) await load(url, cookie, 2)
  for (let round = 0; round < rounds; round++)
    for (const [at, { url, cookie }] of pages.entries())
      loads[at]!.push(await load(url, cookie, seconds))
  return loads.map(perSecond)
}

export type Page = { url: string; cookie: string }
