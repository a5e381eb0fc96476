// What people have said, asked and agreed, in a hundred lines and on its own; doors.ts says what each
// may see of it. Both know nothing of the house, so that the house can be held against them.
import { fits, type Broader, type Offer, type Wants } from './model-fit.ts'

export type Audience = 'only me' | 'match' | 'helpers' | 'might meet' | 'both yes' | 'public'

/**
 * One thing somebody says: 'name', 'asking', 'words', 'times', 'contact', 'needs', or 'lived <concept>';
 * and, chosen from lists, 'speaks', 'free', 'ways', 'area' and 'near'.
 */
export type Thing = string

type Answer = 'nothing yet' | 'glad' | 'over'
type Request = Wants & { asking: boolean; helped: boolean; asked: Map<string, Answer> }
type Meeting = { by: string; words: string; agreed: boolean }
export type Introduction = { person: string; peer: string; open: boolean; meetings: Meeting[] }

const conceptOf = (thing: Thing) => (thing.startsWith('lived ') ? thing.slice(6) : '')

export class Model {
  readonly said = new Map<string, Map<Thing, Audience>>()
  readonly offers = new Map<string, Offer>()
  readonly requests = new Map<string, Request>()
  readonly introductions: Introduction[] = []
  readonly helpers = new Set<string>()
  private readonly apart = new Set<string>()
  private readonly broader: Broader
  constructor(broader: Broader) {
    this.broader = broader
  }

  saidBy(owner: string): Map<Thing, Audience> {
    if (!this.said.has(owner)) this.said.set(owner, new Map())
    return this.said.get(owner)!
  }
  grant(owner: string, thing: Thing, audience: Audience) {
    this.saidBy(owner).set(thing, audience)
  }
  /** What is taken back is not wished for or offered any more either. */
  withdraw(owner: string, thing: Thing) {
    this.saidBy(owner).delete(thing)
    const [offer, request] = [this.offers.get(owner), this.requests.get(owner)]
    offer?.lived.delete(conceptOf(thing))
    request?.wishes.delete(conceptOf(thing))
    if (thing !== 'speaks') return
    if (offer) offer.speaks = false
    if (request) request.speaks = false
  }
  /** What somebody keeps to themself is not weighed, on either side, for as long as they do. */
  weighed(owner: string, concepts: Iterable<string>, speaks: boolean) {
    const isWeighed = (thing: Thing) => this.saidBy(owner).get(thing) !== 'only me'
    const wishes = new Set([...concepts].filter((concept) => isWeighed(`lived ${concept}`)))
    return { wishes, speaks: speaks && isWeighed('speaks') }
  }
  begin(person: string): Request {
    const none = { wishes: new Set<string>(), meet: new Set<string>(), speaks: false }
    const anew = { asking: false, helped: false, ...none, asked: new Map() }
    if (!this.requests.has(person)) this.requests.set(person, anew)
    return this.requests.get(person)!
  }
  /** `helped`: helpers may read what those one might meet can read, too. */
  ask(person: string, helped: boolean) {
    Object.assign(this.begin(person), { asking: true, helped })
    this.look(person)
  }
  /** Asks everyone who fits and was not asked before; does nothing unless somebody is asking. */
  look(person: string) {
    const { asking, asked, ...all } = this.begin(person)
    const request = { ...all, ...this.weighed(person, all.wishes, all.speaks) }
    for (const [peer, offered] of asking ? this.offers : []) {
      const now = this.weighed(peer, offered.lived, offered.speaks)
      const offer = { ...offered, lived: now.wishes, speaks: now.speaks }
      const may = peer !== person && !asked.has(peer) && !this.apart.has(`${peer} ${person}`)
      if (may && fits(this.broader, request, offer)) asked.set(peer, 'nothing yet')
    }
  }
  answerOf(person: string, peer: string): Answer | undefined {
    const request = this.requests.get(person)
    return request?.asking ? request.asked.get(peer) : undefined
  }
  glad(peer: string, person: string) {
    this.begin(person).asked.set(peer, 'glad')
  }
  over(peer: string, person: string) {
    this.begin(person).asked.set(peer, 'over')
    this.look(person)
  }
  /** A week goes by: what nobody answered is over. */
  week() {
    for (const { asked } of this.requests.values())
      for (const [peer, answer] of asked) if (answer === 'nothing yet') asked.set(peer, 'over')
  }
  choose(person: string, peer: string): Introduction {
    this.requests.delete(person)
    const made = { person, peer, open: true, meetings: [] }
    this.introductions.push(made)
    return made
  }
  end(one: Introduction) {
    Object.assign(one, { open: false, meetings: [] })
  }
  propose(one: Introduction, by: string, words: string) {
    one.meetings = [...one.meetings.filter(({ agreed }) => agreed), { by, words, agreed: false }]
  }
  /** Names somebody before anything starts: what was put before them and is not answered is taken back. */
  nameApart(by: string, about: string) {
    this.apart.add(`${by} ${about}`).add(`${about} ${by}`)
    const asked = this.requests.get(by)?.asked
    if (asked?.get(about) === 'nothing yet') asked.delete(about)
    if (this.requests.has(by)) this.look(by)
  }
  /** Neither is asked about the other again. What one has said to the other is answered apart from this. */
  setAside(one: string, other: string) {
    this.apart.add(`${one} ${other}`).add(`${other} ${one}`)
  }
  keepApart(one: string, other: string) {
    this.setAside(one, other)
    this.requests.get(one)?.asked.delete(other)
    this.requests.get(other)?.asked.delete(one)
    for (const made of this.introductions)
      if ([made.person, made.peer].includes(one) && [made.person, made.peer].includes(other))
        this.end(made)
  }
}
