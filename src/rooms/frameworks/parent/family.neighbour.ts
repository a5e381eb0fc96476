// For the tests of this folder: a framework that somebody keeps, changed by them and adapted by a sister group.
import type { Visitor } from '../../../../test/harness/harness.ts'
import { beginAdapting, decide, publishDraft } from '../drafts/group.neighbour.ts'

export const slugOf = (path: string) => path.replace(/\/\d+$/, '')

/** Whoever keeps it publishes a next version with one thing changed. @returns its path */
export const changeIt = async (keeper: Visitor, path: string, words: string): Promise<string> => {
  const mine = await keeper.get('/frameworks/mine')
  const draft = (await keeper.submit(mine.form(`${slugOf(path)}/next`))).path
  await decide(keeper, draft, 'Safety', { doing: 'reworded', words, reason: 'We learned better' })
  return (await publishDraft(keeper, draft)).path
}

/** Imran adapts what Amina published. @returns the path of his version */
export const adaptIt = async (imran: Visitor, path: string, title: string): Promise<string> => {
  const draft = await beginAdapting(imran, { title, 'made-by': 'A sister group' }, path)
  return (await publishDraft(imran, draft.path)).path
}
