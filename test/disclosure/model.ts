/**
 * Who may see whose words now: the promise of Kith, said once more in a hundred lines and on its own.
 * It knows no page, no table and nothing else of the house, so that the house can be held against it.
 */
export type Audience = 'only me' | 'match' | 'helpers' | 'might meet' | 'both yes'

/** One thing somebody says: 'name', 'asking', 'words', 'times', 'contact', 'needs', or 'lived <concept>'. */
export type Thing = string

/** Where one person has come near enough to another to see something of them. */
export type Door = 'asked' | 'choosing' | 'met' | 'helping'

type Answer = 'nothing yet' | 'glad' | 'over'
type Request = { asking: boolean; helped: boolean; wishes: Set<string>; asked: Map<string, Answer> }
export type Meeting = { by: string; words: string; agreed: boolean }
export type Introduction = { person: string; peer: string; open: boolean; meetings: Meeting[] }

// What somebody says when they ask is not for those they support themselves, nor the other way round.
const onlyAsking = ['asking']
const onlyOffering = ['words', 'times']

const concept = (thing: Thing) => (thing.startsWith('lived ') ? thing.slice(6) : undefined)
const weighed = (audience: Audience) => audience !== 'only me'

export class Model {
  readonly said = new Map<string, Map<Thing, Audience>>()
  readonly offers = new Map<string, Set<string>>()
  readonly requests = new Map<string, Request>()
  readonly introductions: Introduction[] = []
  readonly apart: [string, string][] = []
  readonly helpers = new Set<string>()

  saidBy(owner: string): Map<Thing, Audience> {
    if (!this.said.has(owner)) this.said.set(owner, new Map())
    return this.said.get(owner)!
  }
  grant(owner: string, thing: Thing, audience: Audience) {
    this.saidBy(owner).set(thing, audience)
    if (!weighed(audience)) this.unweigh(owner, thing)
  }
  withdraw(owner: string, thing: Thing) {
    this.saidBy(owner).delete(thing)
    this.unweigh(owner, thing)
  }
  private unweigh(owner: string, thing: Thing) {
    this.offers.get(owner)?.delete(concept(thing) ?? '')
    this.requests.get(owner)?.wishes.delete(concept(thing) ?? '')
  }
  offer(peer: string, wanted: string) {
    if (weighed(this.saidBy(peer).get(`lived ${wanted}`)!)) this.offers.get(peer)!.add(wanted)
  }
  begin(person: string): Request {
    if (!this.requests.has(person)) this.requests.set(person, { asking: false, helped: false, wishes: new Set(), asked: new Map() })
    return this.requests.get(person)!
  }
  wish(person: string, wanted: string, so: boolean) {
    const { wishes } = this.begin(person)
    if (so && weighed(this.saidBy(person).get(`lived ${wanted}`)!)) wishes.add(wanted)
    else wishes.delete(wanted)
  }
  /** `helped`: helpers may read what those one might meet can read, too. */
  ask(person: string, helped = false) {
    Object.assign(this.begin(person), { asking: true, helped })
    this.look(person)
  }
  /** Asks everyone who fits and was not asked before; does nothing unless somebody is asking. */
  look(person: string) {
    const request = this.requests.get(person)
    if (!request?.asking) return
    for (const [peer, offered] of this.offers) {
      const common = request.wishes.size === 0 || [...request.wishes].some((wish) => offered.has(wish))
      if (common && peer !== person && !request.asked.has(peer) && !this.areApart(peer, person))
        request.asked.set(peer, 'nothing yet')
    }
  }
  areApart(one: string, other: string): boolean {
    return this.apart.some((two) => two.includes(one) && two.includes(other))
  }
  answerOf(person: string, peer: string): Answer | undefined {
    const request = this.requests.get(person)
    return request?.asking ? request.asked.get(peer) : undefined
  }
  glad(peer: string, person: string) {
    this.requests.get(person)!.asked.set(peer, 'glad')
  }
  /** The peer says not now, before or after being glad; or the person lets them go. */
  over(peer: string, person: string) {
    this.requests.get(person)!.asked.set(peer, 'over')
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
  stop(person: string) {
    this.requests.delete(person)
  }
  end(one: Introduction) {
    one.open = false
    one.meetings = []
  }
  propose(one: Introduction, by: string, words: string) {
    one.meetings = [...one.meetings.filter(({ agreed }) => agreed), { by, words, agreed: false }]
  }
  keepApart(one: string, other: string) {
    this.apart.push([one, other])
    for (const made of this.introductions)
      if ([made.person, made.peer].includes(one) && [made.person, made.peer].includes(other)) this.end(made)
    this.requests.get(one)?.asked.delete(other)
    this.requests.get(other)?.asked.delete(one)
  }

  /** The doors through which a viewer may see this of somebody else, at this moment. */
  doors(viewer: string, owner: string, thing: Thing): Door[] {
    const audience = this.saidBy(owner).get(thing)
    if (!audience || viewer === owner) return []
    const asking = !onlyOffering.includes(thing)
    const offering = !onlyAsking.includes(thing)
    const asked = this.answerOf(owner, viewer)
    const between = (person: string, peer: string) =>
      this.introductions.some((one) => one.open && one.person === person && one.peer === peer)
    const doors: Door[] = []
    if (audience === 'might meet' && asking && (asked === 'nothing yet' || asked === 'glad')) doors.push('asked')
    if (audience === 'might meet' && offering && this.answerOf(viewer, owner) === 'glad') doors.push('choosing')
    const met = (asking && between(owner, viewer)) || (offering && between(viewer, owner))
    if ((audience === 'might meet' || audience === 'both yes') && met) doors.push('met')
    const { asking: open, helped } = this.requests.get(owner) ?? { asking: false, helped: false }
    const mayHelp = audience === 'helpers' || (audience === 'might meet' && helped)
    if (mayHelp && asking && open && this.helpers.has(viewer)) doors.push('helping')
    return doors
  }
}
