/** One item as somebody brings it in. */
export type BroughtItem = {
  section: string | null
  words: string
  note: string | null
  reason: string | null
}

/** What could be read from a file: a framework to begin a draft with, or sentences that say what to mend. */
export type Brought =
  | { title: string | null; items: BroughtItem[]; problems: [] }
  | { title: null; items: []; problems: string[] }

export const ITEMS_MOST = 1000
export const WORDS_MOST = 2000
const PROBLEMS_SHOWN = 20

export const problem = (...problems: string[]): Brought => ({ title: null, items: [], problems })

/** An item as it was written, with the row or the place it was written in. */
export type Written = {
  where: string
  section: string
  words: string
  note: string
  reason: string
}

// PostgreSQL holds no NUL, and the other control characters are never words.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u
// Half of a sign that takes two: no words have it, and no database keeps it.
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const wrongWith = ({ where, ...words }: Written): string[] => {
  const all = Object.values(words)
  if (words.words === '') return [`${where} has no words. Write what it says, or take the row out`]
  if (all.some((one) => controls.test(one) || halves.test(one)))
    return [`${where} has hidden characters. Typing it again by hand helps`]
  if (all.some((one) => one.length > WORDS_MOST))
    return [`${where} is too long. Use ${WORDS_MOST.toLocaleString('en-GB')} letters or fewer`]
  return []
}

const orNull = (text: string): string | null => (text === '' ? null : text)

/** Checks what was read, and says of each row what to mend; nothing is brought in half. */
export const checkWritten = (title: string | null, written: readonly Written[]): Brought => {
  const plain = written.map((one) => ({
    where: one.where,
    section: one.section.trim(),
    words: one.words.replaceAll('\r\n', '\n').trim(),
    note: one.note.replaceAll('\r\n', '\n').trim(),
    reason: one.reason.replaceAll('\r\n', '\n').trim(),
  }))
  if (plain.length === 0) return problem('There are no items in this file')
  if (plain.length > ITEMS_MOST)
    return problem(
      `This file has ${plain.length.toLocaleString('en-GB')} items. Kith takes up to ${ITEMS_MOST.toLocaleString('en-GB')} at once`,
    )
  const problems = plain.flatMap(wrongWith)
  if (problems.length > 0) {
    const more = problems.length - PROBLEMS_SHOWN
    return problem(
      ...problems.slice(0, PROBLEMS_SHOWN),
      ...(more > 0 ? [`There are ${more} more like these`] : []),
    )
  }
  const items = plain.map(({ section, words, note, reason }) => ({
    section: orNull(section),
    words,
    note: orNull(note),
    reason: orNull(reason),
  }))
  return { title: title?.trim() || null, items, problems: [] }
}
