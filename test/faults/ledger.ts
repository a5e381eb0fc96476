import type { Seen } from '../harness/harness.ts'
import { Browser } from './browser.ts'

type Fate = 'acknowledged' | 'refused' | 'unknown'
export type Entry = { email: string; send: () => Promise<Seen>; fate: Fate }

/**
 * What a careful client knows: each address is written down before the form that carries it is sent,
 * and then whether it was acknowledged, refused, or nobody can say.
 */
export class Ledger {
  readonly entries: Entry[] = []
  readonly #origin: string
  constructor(origin: string) {
    this.#origin = origin
  }

  /** Somebody opens the sign-in page and writes a new address in it; nothing is sent yet. */
  async write(): Promise<Entry> {
    const browser = new Browser(this.#origin)
    const form = (await browser.get('/sign-in')).form('/sign-in')
    const email = `person-${crypto.randomUUID()}@ledger.example`
    const entry: Entry = { email, fate: 'unknown', send: () => browser.submit(form, { email }) }
    this.entries.push(entry)
    return entry
  }

  /** Sends a form and writes down what came of it; the same form again is the same sending. */
  async post(entry: Entry): Promise<Seen | undefined> {
    try {
      const seen = await entry.send()
      entry.fate = seen.status === 303 ? 'acknowledged' : 'refused'
      return seen
    } catch {
      return undefined
    }
  }

  of(fate: Fate): Entry[] {
    return this.entries.filter((entry) => entry.fate === fate)
  }
}
