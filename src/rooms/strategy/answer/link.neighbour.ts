// For the tests of this folder: the link with which an organisation answers, made by a member as members make it.
import type { Kith, Seen, Visitor } from '../../../../test/harness/harness.ts'

/** What an option of a select is worth, by the words that it begins with. */
export const optionOf = (page: Seen, words: string): string => {
  const found = [...page.html.matchAll(/<option value="([^"]*)"[^>]*>([^<]*)/g)].find(
    ([, , text]) => text?.startsWith(words),
  )
  if (!found) throw new Error(`nothing to choose begins with ${words}`)
  return found[1]!
}

/** The path of a new link for an organisation of the place that the member is in. */
export const linkFor = async (
  member: Visitor,
  organisation: string,
  part = '',
): Promise<string> => {
  const page = await member.get('/call/invite')
  const made = await member.submit(page.form('/call/invite'), {
    organisation: optionOf(page, organisation),
    part,
  })
  const path = made.html.match(/<strong>http:[^<]+?(\/call\/answer\/[^<]+)/)?.[1]
  if (!path) throw new Error(`no link is shown: ${made.words.slice(0, 300)}`)
  return path
}

export const aLink = async (kith: Kith, organisation: string): Promise<string> =>
  linkFor(await kith.as('amina'), organisation)
