// What people have said, asked and agreed, in a hundred lines and on its own; doors.ts says what each
// may see of it. Both know nothing of the house, so that the house can be held against them.
export type Audience = 'only me' | 'match' | 'helpers' | 'might meet' | 'both yes'

/** One thing somebody says: 'name', 'asking', 'words', 'times', 'contact', 'needs', or 'lived <concept>'. */
export type Thing = string

type Answer = 'nothing yet' | 'glad' | 'over'
type Request = { asking: boolean; helped: boolean; wishes: Set<string>; asked: Map<string, Answer> }
type Meeting = { by: string; words: string; agreed: boolean }
export type Introduction = { person: string; peer: string; open: boolean; meetings: Meeting[] }

const conceptOf = (thing: Thing) => (thing.startsWith('lived ') ? thing.slice(6) : '')

export class Model {
  readonly said = new Map<string, Map<Thing, Audience>>()
  readonly offers = new Map<string, Set<string>>()
  readonly requests = new Map<string, Request>()
  readonly introductions: Introduction[] = []
  readonly helpers = new Set<string>()
  private readonly apart = new Set<string>()

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
    this.offers.get(owner)?.delete(conceptOf(thing))
    this.requests.get(owner)?.wishes.delete(conceptOf(thing))
  }
  /** What somebody keeps to themself is not weighed, on either side, for as long as they do. */
  weighed(owner: string, concepts: Iterable<string>): Set<string> {
    const isWeighed = (concept: string) => this.saidBy(owner).get(`lived ${concept}`) !== 'only me'
    return new Set([...concepts].filter(isWeighed))
  }
  begin(person: string): Request {
    const anew = { asking: false, helped: false, wishes: new Set<string>(), asked: new Map() }
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
    const { asking, asked, ...request } = this.begin(person)
    const wishes = this.weighed(person, request.wishes)
    for (const [peer, all] of asking ? this.offers : []) {
      const offered = this.weighed(peer, all)
      const fits = wishes.size === 0 || [...wishes].some((wish) => offered.has(wish))
      const may = peer !== person && !asked.has(peer) && !this.apart.has(`${peer} ${person}`)
      if (fits && may) asked.set(peer, 'nothing yet')
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
    this.stop(person)
    const made = { person, peer, open: true, meetings: [] }
    this.introductions.push(made)
    return made
  }
  stop(person: string) {
    this.requests.delete(person)
  }
  end(one: Introduction) {
    Object.assign(one, { open: false, meetings: [] })
  }
  propose(one: Introduction, by: string, words: string) {
    one.meetings = [...one.meetings.filter(({ agreed }) => agreed), { by, words, agreed: false }]
  }
  keepApart(one: string, other: string) {
    this.apart.add(`${one} ${other}`).add(`${other} ${one}`)
    this.requests.get(one)?.asked.delete(other)
    this.requests.get(other)?.asked.delete(one)
    for (const made of this.introductions)
      if ([made.person, made.peer].includes(one) && [made.person, made.peer].includes(other))
        this.end(made)
  }
}
