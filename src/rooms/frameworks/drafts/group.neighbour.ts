// For the tests of this room: a group that adapts the Side by Side values, and somebody invited from outside.
import type { Kith, Seen, Visitor } from '../../../../test/harness/harness.ts'

export const PARENT = '/frameworks/side-by-side-six-values/1'

export const me = { name: 'Amina, who began it', 'came-as': 'peer', paid: 'unpaid' }

type Naming = Partial<Record<'title' | 'made-by' | 'made-for' | 'open' | 'as', string>>

/** Begins an adaptation. @returns the page of the draft */
export const beginAdapting = (who: Visitor, naming: Naming = {}, parent = PARENT): Promise<Seen> =>
  who.fill(`${parent}/adapt`, `${parent}/adapt`, {
    title: 'What holds our kitchen together',
    'made-by': 'The kitchen table group',
    'made-for': 'Women who cook together in east Bristol',
    open: 'no',
    ...me,
    ...naming,
  })

/** Where one thing of a draft is, by the words it has. */
export const itemAt = (draft: Seen, words: string): string => {
  const found = [...draft.html.matchAll(/href="([^"]+\/item\/[^"]+)"[^>]*>([^<]+)/g)].find(
    ([, , text]) => text === words,
  )
  if (!found) throw new Error(`nothing of the draft says ${words}: ${draft.words.slice(0, 500)}`)
  return found[1]!
}

type Deciding = { doing?: string; words?: string; note?: string; reason?: string }

/** Decides what becomes of something. @returns what came of it */
export const decide = async (
  who: Visitor,
  draft: string,
  words: string,
  typed: Deciding,
): Promise<Seen> => {
  const item = itemAt(await who.get(draft), words)
  return who.fill(item, item, typed)
}

/** Invites somebody. @returns the path of their link */
export const inviteWith = async (who: Visitor, draft: string, typed = {}): Promise<string> => {
  const made = await who.fill(`${draft}/invite`, `${draft}/invite`, {
    way: 'link',
    name: 'Ruth, from the allotments',
    'came-as': 'person',
    paid: 'paid',
    ...typed,
  })
  const path = made.html.match(/<strong>http:[^<]+?(\/frameworks\/draft\/[^<]+)/)?.[1]
  if (!path) throw new Error(`no link is shown: ${made.words.slice(0, 300)}`)
  return path
}

export const because = {
  'decided-by': 'All of us, at two meetings',
  why: 'Our group meets over food',
  'kept-why': 'They hold for us as they stand',
}

/** Publishes a draft. @returns the page it leads to */
export const publishDraft = (who: Visitor, draft: string, typed = {}): Promise<Seen> =>
  who.fill(`${draft}/publish`, `${draft}/publish`, { ...because, ...typed })

/** An adaptation by Amina that is published. @returns the path of its version */
export const publishOne = async (
  kith: Kith,
  title: string,
): Promise<{ amina: Visitor; path: string }> => {
  const amina = await kith.as('amina')
  const draft = await beginAdapting(amina, { title })
  const published = await publishDraft(amina, draft.path)
  return { amina, path: published.path }
}
