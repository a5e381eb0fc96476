import { access, forWhom, languages } from './rules/choices.ts'
import type { Service } from './listing.ts'

const named = (names: Readonly<Record<string, string>>, value: string) => names[value] ?? value

/** For whom it is, in which languages, and what makes it easy to get into: what it says, and no more. */
export const tagsInWords = ({
  tags,
  languages: spoken,
  forWhom: words,
}: Pick<Service, 'tags' | 'languages' | 'forWhom'>): string => {
  const of = (kind: string, names: Readonly<Record<string, string>>) =>
    tags.filter((tag) => tag.kind === kind).map(({ value }) => named(names, value))
  const whom = words ?? of('for', forWhom).join(', ')
  const speaks = spoken.flatMap(({ code, name }) => (code && named(languages, code)) ?? name ?? [])
  const getting = of('access', access)
  return [
    whom ? `For: ${whom}.` : '',
    speaks.length > 0 ? `Languages: ${speaks.join(', ')}.` : '',
    getting.length > 0
      ? `Getting in: ${getting.join(', ')}.`
      : 'Getting in (step-free and so on): not known.',
  ]
    .filter((text) => text !== '')
    .join(' ')
}
