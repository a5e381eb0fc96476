/** Letters and digits in lower case, without accents, for comparing names of places. */
export const nameKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Localities whose name holds every word that was typed: "lothian", "north bristol". */
export const namedLike = <T extends { name: string }>(all: readonly T[], typed: string): T[] => {
  const words = nameKey(typed)
    .split(' ')
    .filter((word) => word !== 'nhs')
  if (words.every((word) => word.length < 3)) return []
  const exact = all.filter(({ name }) => nameKey(name) === words.join(' '))
  if (exact.length > 0) return exact
  return all.filter(({ name }) => {
    const key = ` ${nameKey(name)}`
    return words.every((word) => key.includes(` ${word}`))
  })
}

export type Spot = { latitude: number; longitude: number }
type Found = Spot & { code: string | null }
export type Group = { code: string; spot: Spot; outcodes: number }

/**
 * A town's outcodes by the locality they lie in, largest part first. A part that is less than a tenth
 * of the town goes with the rest: few people mean it.
 */
export const partsOfTown = (found: readonly Found[]): Group[] => {
  const codes = [...new Set(found.flatMap(({ code }) => code ?? []))]
  const groups = codes.map((code) => {
    const here = found.filter((one) => one.code === code)
    return { code, spot: middleOf(here), outcodes: here.length }
  })
  const all = groups.reduce((sum, { outcodes }) => sum + outcodes, 0)
  return groups
    .filter(({ outcodes }) => outcodes * 10 >= all)
    .toSorted((a, b) => b.outcodes - a.outcodes)
}

const middleOf = (spots: readonly Spot[]): Spot => ({
  latitude: spots.reduce((sum, { latitude }) => sum + latitude, 0) / spots.length,
  longitude: spots.reduce((sum, { longitude }) => sum + longitude, 0) / spots.length,
})
