import type { Kith, Seen, Visitor } from '../harness/harness.ts'
import { Model, type Introduction, type Thing } from './model.ts'
import { livedIn, marksIn, newMark, vocabulary } from './pages.ts'

/** Who asks and who offers; Cy does both. Fay helps here, Hal helps elsewhere, Gil reads reports. */
export const askers = ['ann', 'bea', 'cy']
export const peers = ['cy', 'dot', 'eve']
export const everyone = ['ann', 'bea', 'cy', 'dot', 'eve', 'fay', 'gil', 'hal']

/** What these two have both lived, or may have, and nobody else here. */
export const between = (asker: string, peer: string): string =>
  vocabulary[askers.indexOf(asker) * peers.length + peers.indexOf(peer)]!.id

export const ownConcepts = (who: string): string[] => [
  ...(askers.includes(who) ? peers.filter((peer) => peer !== who).map((peer) => between(who, peer)) : []),
  ...(peers.includes(who) ? askers.filter((asker) => asker !== who).map((asker) => between(asker, who)) : []),
]

export type Met = { made: Introduction; path: string }

/** The real Kith with eight people in it, and beside it the model of what each may see. */
export class World {
  readonly model = new Model()
  readonly met: Met[] = []
  readonly outlineOf = new Map<string, string>()
  readonly told: string[] = []
  readonly links = new Map<string, string>()
  // Every word ever written, and who may read it now.
  private readonly words = new Map<string, (viewer: string) => boolean>()
  private readonly now = new Map<string, string>()
  private count = 0
  readonly kith: Kith
  readonly visitors: Map<string, Visitor>
  constructor(kith: Kith, visitors: Map<string, Visitor>) {
    this.kith = kith
    this.visitors = visitors
    this.model.helpers.add('fay')
    for (const peer of peers) this.model.offers.set(peer, new Set())
  }

  as(slug: string): Visitor {
    return this.visitors.get(slug)!
  }
  /** A new word for one thing; the word that stood there before is nobody's to read any more. */
  say(owner: string, thing: Thing): string {
    this.unsay(owner, thing)
    const word = newMark(owner + thing, ++this.count)
    this.now.set(`${owner} ${thing}`, word)
    this.words.set(word, (viewer) => viewer === owner || this.model.doors(viewer, owner, thing).length > 0)
    return word
  }
  unsay(owner: string, thing: Thing) {
    const was = this.now.get(`${owner} ${thing}`)
    if (was) this.words.set(was, () => false)
    this.now.delete(`${owner} ${thing}`)
  }
  /** A new word for a few named people only, for as long as `while` holds. */
  sayTo(owner: string, readers: string[], holds: (word: string) => boolean): string {
    const word = newMark(owner, ++this.count)
    this.words.set(word, (viewer) => readers.includes(viewer) && holds(word))
    return word
  }
  wordFor(owner: string, thing: Thing): string | undefined {
    return this.now.get(`${owner} ${thing}`)
  }

  private pagesOf(slug: string): string[] {
    const paths = ['/me', '/request', '/outlines', '/introductions', '/helping', '/reports']
    const own = ['/offer', '/ask', '/ask/common', '/ask/matters', '/ask/ways', '/ask/check', '/me/kith-about-me.json']
    const rarely = this.told.length % 5 === 0 ? own : []
    return [...paths, ...this.met.map(({ path }) => path), ...rarely].filter((path) => path !== '/outlines' || slug !== 'ann')
  }
  /** Everybody reads everything they can reach. Returns what should not have been so, in words. */
  async look(): Promise<string[]> {
    const wrong = await Promise.all(everyone.map(async (viewer) => this.lookAs(viewer)))
    return [...wrong.flat(), ...this.letters()]
  }
  private async lookAs(viewer: string): Promise<string[]> {
    const seen = new Map<string, Seen>()
    for (const path of this.pagesOf(viewer)) seen.set(path, await this.as(viewer).get(path))
    return [
      ...[...seen].flatMap(([path, page]) => [...this.forbidden(viewer, path, page), ...this.notFor(viewer, path, page)]),
      ...this.promised(viewer, seen),
    ]
  }
  private forbidden(viewer: string, path: string, page: Seen): string[] {
    for (const link of page.links) if (/^\/(report|apart)\//.test(link)) this.links.set(link, viewer)
    const words = [...marksIn(page.html)].filter((word) => !this.words.get(word)!(viewer))
    const { both, alone } = livedIn(page)
    const shown = (concept: string) => everyone.some((owner) => this.model.doors(viewer, owner, `lived ${concept}`).length > 0)
    return [
      ...words.map((word) => `${viewer} reads ${word} on ${path}`),
      ...[...both, ...alone].filter((concept) => !shown(concept)).map((concept) => `${viewer} reads that somebody lived ${concept} on ${path}`),
    ]
  }
  /** An introduction is there for its two, ended or not, and for nobody else; nothing breaks for anyone. */
  private notFor(viewer: string, path: string, page: Seen): string[] {
    const here = this.met.find((one) => one.path === path)
    if (page.status !== 200 && page.status !== 404) return [`${path} answers ${viewer} with ${page.status}`]
    const mine = here && [here.made.person, here.made.peer].includes(viewer)
    return here && (page.status === 200) !== mine ? [`${path} answers ${viewer} with ${page.status}`] : []
  }
  private promised(viewer: string, seen: Map<string, Seen>): string[] {
    const missing: string[] = []
    for (const owner of everyone)
      for (const thing of this.model.saidBy(owner).keys())
        for (const door of this.model.doors(viewer, owner, thing))
          for (const path of this.pathsThrough(door, viewer, owner, thing))
            if (!this.stands(seen.get(path)!, viewer, owner, thing)) missing.push(`${viewer} misses ${owner}’s ${thing} on ${path}`)
    for (const { made, path } of this.met)
      for (const { words } of [made.person, made.peer].includes(viewer) ? made.meetings : [])
        if (!seen.get(path)!.html.includes(words)) missing.push(`${viewer} misses the meeting ${words} on ${path}`)
    return missing
  }
  // Which page shows which things; whatever else may be seen through a door need not stand anywhere.
  private pathsThrough(door: string, viewer: string, owner: string, thing: Thing): string[] {
    const lived = thing.startsWith('lived ')
    const both = lived && this.model.saidBy(viewer).has(thing)
    if (door === 'asked') return lived || ['name', 'asking'].includes(thing) ? ['/outlines'] : []
    if (door === 'helping') return lived || ['name', 'asking'].includes(thing) ? ['/helping'] : []
    if (door === 'choosing') return both || ['name', 'words', 'times'].includes(thing) ? ['/request'] : []
    const open = this.met.filter(({ made }) => made.open && [made.person, made.peer].includes(viewer) && [made.person, made.peer].includes(owner))
    const paths = open
      .filter(({ made }) => (made.person === owner ? !['words', 'times'].includes(thing) : thing !== 'asking'))
      .map(({ path }) => path)
    return lived && !both ? [] : thing === 'name' && paths.length > 0 ? [...paths, '/introductions'] : paths
  }
  private stands(page: Seen, viewer: string, owner: string, thing: Thing): boolean {
    if (!thing.startsWith('lived ')) return page.html.includes(this.wordFor(owner, thing)!)
    const concept = thing.slice(6)
    const { both, alone } = livedIn(page)
    return page.path === '/helping' ? alone.has(concept) : this.model.saidBy(viewer).has(thing) ? both.has(concept) : alone.has(concept)
  }
  private letters(): string[] {
    return this.kith.letters().flatMap(({ subject, text }) => [...marksIn(subject + text)].map((word) => `a letter says ${word}`))
  }
  /** Links to one thing, followed by everybody but the one whose page they stood on. */
  async strangers(): Promise<string[]> {
    const wrong: string[] = []
    for (const [link, owner] of this.links)
      for (const other of everyone.filter((one) => one !== owner)) {
        const { status } = await this.as(other).get(link)
        if (status !== 404 && !link.includes('/introduction/')) wrong.push(`${link} of ${owner} answers ${other} with ${status}`)
      }
    return wrong
  }
}
