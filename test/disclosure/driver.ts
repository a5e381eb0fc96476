import type { Kith, Seen, Visitor } from '../harness/harness.ts'
import { doors } from './doors.ts'
import { Model, type Introduction, type Thing } from './model.ts'
import { newMark } from './pages.ts'
import { vocabulary } from './lists.ts'
import { peers } from './pairs.ts'

export type Met = { made: Introduction; path: string }

export const isOf = ({ made }: Met, viewer: string): boolean =>
  viewer === made.person || viewer === made.peer

/** The real Kith with eight people in it, and beside it the model of what each of them may see. */
export class World {
  readonly model = new Model(new Map(vocabulary.map(({ id, broader }) => [id, broader])))
  readonly met: Met[] = []
  readonly told: string[] = []
  /** Every word ever written, and who may read it now. */
  readonly words = new Map<string, (viewer: string) => boolean>()
  readonly kith: Kith
  readonly emails: ReadonlyMap<string, string>
  readonly visitors: Map<string, Visitor>
  private readonly standing = new Map<string, string>()
  /** The page on which peers here say something to everybody. */
  readonly publicPath: string
  private readonly otherwise: string
  /** `otherwise` names the one thing ("ann name") that is said in other words here than in the twin of this world. */
  constructor(
    kith: Kith,
    emails: ReadonlyMap<string, string>,
    visitors: Map<string, Visitor>,
    publicPath: string,
    otherwise = '',
  ) {
    this.kith = kith
    this.emails = emails
    this.visitors = visitors
    this.publicPath = publicPath
    this.otherwise = otherwise
    this.model.helpers.add('fay')
    for (const peer of peers)
      this.model.offers.set(peer, { lived: new Set(), speaks: false, leaves: new Set() })
  }

  as(slug: string): Visitor {
    return this.visitors.get(slug)!
  }
  wordFor(owner: string, thing: Thing): string | undefined {
    return this.standing.get(`${owner} ${thing}`)
  }
  /** A new word for one thing. The word that stood there before is nobody's to read any more. */
  say(owner: string, thing: Thing): string {
    this.unsay(owner, thing)
    const of = `${owner}${thing}${this.otherwise === `${owner} ${thing}` ? 'b' : 'a'}`
    const word = this.sayTo(
      of,
      (viewer) => viewer === owner || doors(this.model, viewer, owner, thing).length > 0,
    )
    this.standing.set(`${owner} ${thing}`, word)
    return word
  }
  unsay(owner: string, thing: Thing) {
    const was = this.wordFor(owner, thing)
    if (was) this.words.set(was, () => false)
    this.standing.delete(`${owner} ${thing}`)
  }
  /** A new word that is for whoever `may` says, and while it says so. */
  sayTo(of: string, may: (viewer: string, word: string) => boolean): string {
    const word = newMark(of, this.words.size)
    this.words.set(word, (viewer) => may(viewer, word))
    return word
  }
}

/** Signs everybody in, each by their own letter. */
export const signInAll = async (
  kith: Kith,
  emails: ReadonlyMap<string, string>,
): Promise<Map<string, Visitor>> => {
  const visitors = new Map<string, Visitor>()
  for (const [slug, email] of emails) visitors.set(slug, await kith.join(email))
  return visitors
}

/** The page that came back, when all went well. */
export const well = (seen: Seen): Seen => {
  if (seen.status !== 200)
    throw new Error(`${seen.path} answered ${seen.status}: ${seen.words.slice(0, 500)}`)
  return seen
}
