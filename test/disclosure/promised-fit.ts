import type { Seen } from '../harness/harness.ts'
import { doors } from './doors.ts'
import { type World } from './driver.ts'
import { askers, everyone, ownLanguages, peers, spokenBetween } from './pairs.ts'
import type { Thing } from './model.ts'
import { languageNames } from './lists.ts'

// What is chosen from lists stands on others' pages as a reason, "You both ...", or on a public card.

const marks: Record<string, RegExp> = {
  free: /<li>have time on |>Has time: /,
  area: /<li>could meet (?:close|within)|>Can meet in: /,
  ways: /<li>would be glad to |>Ways to meet: /,
}

const isOwn = (path: string) => /^\/(?:me|ask|offer)(?:\/|$)/.test(path)

const spokenOn = (html: string): string[] =>
  [...html.matchAll(/<li>speak ([^<]*)<\/li>|>Speaks: ([^<]*)<\/p>/g)].flatMap(([, one, many]) =>
    (one ?? many!).split(', '),
  )

/** What stands on a page of what somebody chose from lists, and should not. */
export const chosenForbidden = ({ model }: World, viewer: string, page: Seen): string[] => {
  if (isOwn(page.path)) return []
  const shown = (thing: Thing) =>
    everyone.filter((owner) => doors(model, viewer, owner, thing).length > 0)
  // A peer who said something to everybody reads it on the public page too.
  const own = (thing: Thing) =>
    model.saidBy(viewer).get(thing) === 'public' && page.path.endsWith('/peers')
  const languages = [...shown('speaks'), ...(own('speaks') ? [viewer] : [])]
    .flatMap(ownLanguages)
    .map((code) => languageNames[code])
  const spoken = spokenOn(page.html).filter((name) => !languages.includes(name))
  const others = Object.keys(marks).filter(
    (thing) => marks[thing]!.test(page.html) && shown(thing).length === 0 && !own(thing),
  )
  return [...spoken, ...others]
}

const counterpart: Record<string, string> = { speaks: 'speaks', free: 'free', area: 'near' }

/** True when this is a thing chosen from lists, of which a reason stands only where the viewer says it too. */
export const isChosen = (thing: Thing): boolean =>
  thing in counterpart || ['ways', 'near'].includes(thing)

export const isReason = ({ model }: World, viewer: string, thing: Thing): boolean =>
  thing in counterpart && model.saidBy(viewer).has(counterpart[thing]!)

/** True when a page gives the reason that these two have in common. */
export const givesReason = (page: Seen, viewer: string, owner: string, thing: Thing): boolean => {
  if (thing !== 'speaks') return marks[thing]!.test(page.html)
  const pairs = [[viewer, owner] as const, [owner, viewer] as const]
  return pairs.some(
    ([asker, peer]) =>
      askers.includes(asker) &&
      peers.includes(peer) &&
      spokenOn(page.html).includes(languageNames[spokenBetween(asker, peer)]!),
  )
}
