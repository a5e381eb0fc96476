import type { Side } from './compare.ts'
import type { Item } from './version.ts'

export const item = (strand: string, words = strand, more: Partial<Item> = {}): Item => ({
  id: `${strand}:${words}`,
  strand,
  position: 1,
  section: null,
  words,
  note: null,
  change: 'kept',
  reason: null,
  ...more,
})
export const side = (items: Item[], leftOut: Side['leftOut'] = []): Side => ({ items, leftOut })
