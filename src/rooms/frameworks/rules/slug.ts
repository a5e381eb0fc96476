const MOST = 70

/** An address out of a title: small letters, figures and dashes; `framework` when nothing is left. */
export const slugOf = (title: string): string => {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
  return plain.length < 2 ? 'framework' : plain
}

/** The first of `title`, `title-2`, `title-3` … that nobody has. */
export const freeSlug = (title: string, taken: readonly string[]): string => {
  const slug = slugOf(title)
  const numbered = (number: number): string => (number === 1 ? slug : `${slug}-${number}`)
  let number = 1
  while (taken.includes(numbered(number))) number += 1
  return numbered(number)
}
