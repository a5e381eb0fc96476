import { createReadStream, statSync } from 'node:fs'
import { FeedProblem } from '../problem.ts'
import { records, type Found } from './records.ts'

/** A part of a feed that could not be read; what follows it still can. */
export type Broken = { broken: string }

/** How a feed came to its end: whole, or with parts missing, so that nobody can be said to be gone. */
export type Ended = { pages: number; whole: boolean; problem: string | null }

/** Where records come from, one at a time, and what each says on a page of its own. */
export type Source = {
  each: () => AsyncGenerator<Found | Broken, Ended>
  detail?: (external: string) => Promise<unknown>
}

/** Records of one stream of bytes; what broke off is said, and what came before it stands. */
export const fromChunks = async function* (
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Found | Broken, Ended> {
  let any = false
  try {
    for await (const found of records(chunks)) {
      any = true
      yield found
    }
    return { pages: 1, whole: true, problem: null }
  } catch (error) {
    if (!(error instanceof FeedProblem) || !any) throw error
    yield { broken: error.message }
    return { pages: 1, whole: false, problem: error.message }
  }
}

/** A file on the operator's machine. @throws FeedProblem when it cannot be read */
export const fromFile = (path: string): Source => {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new FeedProblem(`There is no file ${path}.`)
  return {
    each: () =>
      fromChunks(createReadStream(path, { highWaterMark: 262_144 }) as AsyncIterable<Buffer>),
  }
}
