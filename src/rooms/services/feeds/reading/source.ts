import { createReadStream, statSync } from 'node:fs'
import { FeedProblem } from '../problem.ts'
import { readEnvelope } from '../rules/shape.ts'
import { records, type Facts, type Found } from './records.ts'

/** A part of a feed that could not be read; what follows it still can. */
export type Broken = { broken: string }

/** How a feed came to its end: whole, or with parts missing, so that nobody can be said to be gone. */
export type Ended = { pages: number; whole: boolean; problem: string | null }

/** Where records come from, one at a time, and what each says on a page of its own. */
export type Source = {
  each: () => AsyncGenerator<Found | Broken, Ended>
  detail?: (external: string) => Promise<unknown>
}

// One page of many, kept in a file: the rest is not gone, it is only not here.
const endedWith = (facts: Facts): Ended => {
  const { pages, number } = readEnvelope(facts)
  if (pages === null || pages < 2) return { pages: 1, whole: true, problem: null }
  const problem = `This is page ${number ?? 1} of ${pages.toLocaleString('en-GB')}. The others were not in it.`
  return { pages: 1, whole: false, problem }
}

/** Records of one stream of bytes; what broke off is said, and what came before it stands. */
export const fromChunks = async function* (
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Found | Broken, Ended> {
  let any = false
  try {
    const each = records(chunks)
    for (;;) {
      const next = await each.next()
      if (next.done) return endedWith(next.value)
      any = true
      yield next.value
    }
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
