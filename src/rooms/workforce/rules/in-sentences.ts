import type { PostFigures } from './figures.ts'

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

const at = ({ byLevel }: PostFigures, levels: readonly string[]) =>
  byLevel.filter(({ level }) => levels.includes(level)).reduce((sum, { posts }) => sum + posts, 0)

const ABOVE = ['senior peer', 'lead', 'director']

/** What an organisation has recorded, in sentences that can be read out. Says of nothing that it is too few. */
export const ownInSentences = (figures: PostFigures): string[] => {
  const above = at(figures, ABOVE)
  const sentences = [
    `${many(figures.posts, 'post is', 'posts are')} recorded, of which ${above === 0 ? 'none is' : many(above, 'is', 'are')} above the first.`,
  ]
  if (figures.peersPerSenior !== undefined)
    sentences.push(
      `For each senior peer there are ${figures.peersPerSenior.toFixed(1).replace(/\.0$/, '')} peer supporters.`,
    )
  if (figures.fixed)
    sentences.push(
      `${many(figures.fixed.of, 'post is', 'posts are')} for a fixed time, of ${figures.fixed.said}.`,
    )
  return sentences
}

/** The place beside it: how many of its organisations have a post above the first. */
export const placeInSentences = ({ organisations, noneAbove }: PostFigures): string =>
  `Of ${many(organisations, 'organisation', 'organisations')} here with posts recorded, ${organisations - noneAbove} ${organisations - noneAbove === 1 ? 'has' : 'have'} one above the first.`
