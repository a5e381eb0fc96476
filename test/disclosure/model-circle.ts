// A small group on its way, in a hundred lines and on its own: whose yes counts, and what each may see
// of the others before they agree. It knows nothing of the house.

/** What somebody here may say of themself: 'name', 'words' or 'lived'. */
export type Thing = string

type Step = 'asking people' | 'asking peers' | 'agreeing' | 'meeting' | 'over'
type Stage = 'question' | 'waiting' | 'seeing' | 'meeting' | 'nothing'
type Answer = 'yes' | 'no'
type Proposal = { by: string; words: string; to: string[]; stands: boolean }

/** How many days a question stands, how long peers are asked after it, and how many it takes. */
export const promised = { answerDays: 4, peersDays: 7, least: 2 }

export class Circle {
  step: Step = 'asking people'
  furthest: Step = this.step
  day = 0
  proposals: Proposal[] = []
  seated: string[] = []
  readonly shown = new Map<string, Map<Thing, boolean>>()
  /** Who has taken back that they have lived what the group is about. */
  readonly unlived = new Set<string>()
  /** Of whom nothing weighs that they have lived it: they keep it to themself, or took it back. */
  readonly unweighed = new Set<string>()
  private readonly answers = new Map<string, Answer>()
  private readonly agreed = new Set<string>()
  private members: string[] = []
  private turns = promised.answerDays
  private peersAsked: readonly string[] = []
  readonly people: readonly string[]
  readonly peers: readonly string[]
  constructor(people: readonly string[], peers: readonly string[]) {
    this.people = people
    this.peers = peers
    for (const one of [...people, ...peers])
      this.shown.set(one, new Map(['name', 'words', 'lived'].map((thing) => [thing, true])))
  }

  private isPeer = (who: string) => this.peers.includes(who)
  private in = (who: string) => this.answers.get(who) === 'yes'
  private beside = () => this.peers.find(this.in)
  private enough = (these: readonly string[]) =>
    these.some(this.isPeer) && these.filter((one) => !this.isPeer(one)).length >= promised.least
  private all = () => [...this.people, ...this.peers].filter(this.in)

  stageOf(who: string): Stage {
    if (this.step === 'over') return 'nothing'
    if (this.in(who)) return this.stageIn(who)
    const stands = this.step === (this.isPeer(who) ? 'asking peers' : 'asking people')
    const asked = !this.isPeer(who) || this.peersAsked.includes(who)
    return stands && asked && !this.answers.has(who) ? 'question' : 'nothing'
  }
  private stageIn(who: string): Stage {
    if (this.step === 'meeting') return this.members.includes(who) ? 'meeting' : 'nothing'
    return this.step === 'agreeing' ? 'seeing' : 'waiting'
  }
  hasAgreed = (who: string): boolean => this.agreed.has(who)
  isTaken = (): boolean => this.beside() !== undefined

  yes(who: string) {
    this.answers.set(who, 'yes')
    if (!this.isPeer(who) || !this.enough(this.all())) return
    this.goTo('agreeing')
    this.seated = this.all()
    this.turns = this.day + promised.answerDays
  }
  agree(who: string) {
    this.agreed.add(who)
  }
  /** A no, at any time: it takes back all that followed from the yes. */
  leave(who: string) {
    const wasBeside = this.beside() === who
    this.stepOut(who)
    if (this.step === 'meeting' && (wasBeside || !this.enough(this.members))) this.end()
  }
  /** Whoever stops asking is out of what does not meet yet, and has not said no. */
  stopAsking(who: string) {
    if (!this.in(who) || this.step === 'meeting') return
    this.stepOut(who)
    this.answers.delete(who)
  }
  private stepOut(who: string) {
    this.answers.set(who, 'no')
    this.agreed.delete(who)
    this.proposals = this.proposals.filter(({ by }) => by !== who)
    this.members = this.members.filter((one) => one !== who)
  }
  propose(by: string, words: string) {
    const stood = this.proposals.filter(({ stands }) => stands)
    this.proposals = [...stood, { by, words, to: [...this.members], stands: false }]
  }
  private goTo(step: Step) {
    this.step = step
    if (step !== 'over') this.furthest = step
  }
  private end() {
    this.goTo('over')
    this.members = []
    this.proposals = []
  }
  aDay() {
    this.day += 1
    if (this.day < this.turns) return
    if (this.step === 'asking people') {
      this.goTo('asking peers')
      const enough = this.people.filter(this.in).length >= promised.least
      this.peersAsked = enough ? this.peers.filter((one) => !this.unweighed.has(one)) : []
      this.turns += promised.peersDays
    } else if (this.step === 'asking peers') this.end()
    else if (this.step === 'agreeing') this.count()
  }
  private count() {
    this.members = this.all().filter((one) => this.agreed.has(one))
    if (this.enough(this.members)) this.goTo('meeting')
    else this.end()
  }

  /** Whom somebody sees before they agree: all of them, or nobody as soon as one is gone. */
  seenBy(viewer: string): string[] {
    if (this.stageOf(viewer) !== 'seeing' || !this.seated.every(this.in)) return []
    return this.seated.filter((one) => one !== viewer)
  }
  /** True when this may stand on the viewer's page of the group. */
  may(viewer: string, owner: string, thing: Thing): boolean {
    const near =
      this.seenBy(viewer).includes(owner) ||
      (this.stageOf(viewer) === 'meeting' && owner === this.beside() && thing !== 'lived')
    return near && this.shown.get(owner)!.get(thing)!
  }
  mayReadTime(viewer: string, words: string): boolean {
    const one = this.proposals.find((proposal) => proposal.words === words)
    return this.stageOf(viewer) === 'meeting' && one !== undefined && one.to.includes(viewer)
  }
}
