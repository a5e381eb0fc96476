import type { Item } from './version.ts'

/** What a draft does with an item, and the item that it stands on. */
export type Standing = {
  id: string
  from: { id: string; strand: string } | null
  doing: 'kept' | 'reworded' | 'left out' | 'added'
  words: string
  note: string | null
}

/** What has to be done so that a draft stands on a newer version: nobody's own words are changed. */
export type Carried = {
  /** Stands on the newer item now. What was kept takes its words, because that is what to keep means. */
  moved: {
    id: string
    from: string
    words: string
    note: string | null
    doing: Standing['doing']
  }[]
  /** The newer version does not have it any more: it stays in the draft as something of its own. */
  loosened: string[]
  /** Was left out here, and is not there any more either: there is nothing left to leave out. */
  dropped: string[]
  /** New there: kept, until somebody decides otherwise. */
  fresh: Item[]
}

const moveOf = (one: Standing, item: Item): Carried['moved'][number] => {
  const { id, doing, words, note } = one
  if (doing !== 'reworded') return { id, from: item.id, words: item.words, note: item.note, doing }
  const same = words === item.words && note === item.note
  return { id, from: item.id, words, note, doing: same ? 'kept' : 'reworded' }
}

/** How a draft that was begun on one version comes to stand on a newer one. */
export const carryOnto = (draft: readonly Standing[], newer: readonly Item[]): Carried => {
  const waiting = Map.groupBy(newer, ({ strand }) => strand)
  const carried: Carried = { moved: [], loosened: [], dropped: [], fresh: [] }
  for (const one of draft) {
    if (one.from === null) continue
    const item = waiting.get(one.from.strand)?.shift()
    if (item) carried.moved.push(moveOf(one, item))
    else if (one.doing === 'left out') carried.dropped.push(one.id)
    else carried.loosened.push(one.id)
  }
  return { ...carried, fresh: newer.filter((item) => waiting.get(item.strand)?.includes(item)) }
}
