import { JSONParser } from '@streamparser/json'
import { FeedProblem } from '../problem.ts'
import { isRaw, type Raw } from '../rules/raw.ts'
import { envelopeKeys, listKeys } from '../rules/shape.ts'

/** A record, and under which word its list stood; undefined for a bare list or a record by itself. */
export type Found = { raw: unknown; list: string | undefined }

/** What else a page said: how many pages there are, which this is; or that it is the front door of a feed. */
export type Facts = Raw

// A record by itself, or a front door, is small; past this it must be a list.
const SMALL = 2_000_000
const LONGEST_RECORD = 8_000_000

const startOf = (chunk: Buffer): string =>
  chunk.toString('latin1').replace(/^[\s\u00ef\u00bb\u00bf]+/, '')[0] ?? ''

const parserFor = (start: string): JSONParser => {
  if (start === '<') throw new FeedProblem('This is a web page, not a feed.')
  if (start !== '[' && start !== '{') throw new FeedProblem('This is not JSON, so not a feed.')
  const inObject = [
    ...listKeys.map((key) => `$.${key}.*`),
    ...envelopeKeys.map((key) => `$.${key}`),
  ]
  return new JSONParser({ paths: start === '[' ? ['$.*'] : inObject, keepStack: false })
}

class Page {
  readonly facts: Record<string, unknown> = {}
  found: Found[] = []
  count = 0
  #small: Buffer[] | undefined = []
  #smallBytes = 0
  #sinceRecord = 0
  #wrong = false
  #parser: JSONParser | undefined

  write(chunk: Buffer): void {
    this.#keepSmall(chunk)
    this.#sinceRecord += chunk.length
    if (!this.#parser) {
      const start = startOf(chunk)
      if (start === '') return
      this.#parser = this.#listening(parserFor(start), start === '[')
    }
    this.#parse(chunk)
    if (this.#sinceRecord > LONGEST_RECORD)
      throw new FeedProblem(`After record ${this.count} comes one longer than 8 MB.`)
  }

  #parse(chunk: Buffer): void {
    if (this.#parser!.isEnded) return
    this.#parser!.write(chunk)
    if (this.#wrong) throw new FeedProblem(`It stops being JSON after record ${this.count}.`)
  }

  #listening(parser: JSONParser, bare: boolean): JSONParser {
    parser.onError = () => void (this.#wrong = true)
    parser.onValue = ({ value, key, stack }) => {
      if (!bare && stack.length === 1) return void (this.facts[String(key)] = value)
      this.count += 1
      this.#sinceRecord = 0
      this.#small = undefined
      this.found.push({ raw: value, list: bare ? undefined : String(stack[1]?.key) })
    }
    return parser
  }

  #keepSmall(chunk: Buffer): void {
    this.#smallBytes += chunk.length
    if (this.#smallBytes > SMALL) this.#small = undefined
    this.#small?.push(chunk)
  }

  /** What is left when every byte has come. @throws FeedProblem when it came to no good end */
  end(): Facts {
    if (!this.#parser) throw new FeedProblem('It is empty.')
    if (!this.#parser.isEnded)
      throw new FeedProblem(`It breaks off in the middle, after record ${this.count}.`, true)
    if (this.#small && this.count === 0)
      this.#readAlone(Buffer.concat(this.#small).toString('utf8'))
    return this.facts
  }

  #readAlone(text: string): void {
    const whole: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    if (!isRaw(whole)) return
    if ('id' in whole && 'name' in whole) {
      this.count = 1
      this.found.push({ raw: whole, list: undefined })
    } else if ('openapi_url' in whole || 'profile' in whole) this.facts['door'] = true
    else if (!listKeys.some((key) => Array.isArray(whole[key])))
      throw new FeedProblem('It is JSON, but nothing in it is a list of services.')
  }
}

/** Reads records out of bytes as they come, one at a time, holding no more than one of them and a chunk. */
export const records = async function* (
  chunks: AsyncIterable<Buffer>,
): AsyncGenerator<Found, Facts> {
  const page = new Page()
  for await (const chunk of chunks) {
    page.write(chunk)
    yield* page.found
    page.found = []
  }
  const facts = page.end()
  yield* page.found
  return facts
}
