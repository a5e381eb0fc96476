import type { Kith } from '../../harness/harness.ts'

/** Amina invites somebody to say what they think of a draft. @returns their link, and the page that shows it */
export const inviteToDraft = async (kith: Kith): Promise<{ link: string; made: string }> => {
  const amina = await kith.as('amina')
  const mine = await amina.get('/frameworks/mine')
  const draft = mine.links.find((href) => href.startsWith('/frameworks/draft/'))!
  const made = await amina.fill(`${draft}/invite`, `${draft}/invite`, {
    way: 'pen',
    name: 'Somebody from the allotments',
    'came-as': 'person',
    paid: 'unpaid',
  })
  const link = /<strong>http:[^<]+?(\/frameworks\/draft\/[^<]+)/.exec(made.html)?.[1]
  if (!link) throw new Error(`no link to a draft is shown: ${made.words.slice(0, 200)}`)
  return { link, made: made.path }
}
