import type { Import } from './imports.ts'

/**
 * The circles in which files import each other, each once, as `a → b → a`. A type that is only
 * read by the checker runs nothing, so it makes no circle.
 */
export const cyclesIn = (imports: readonly Import[]): string[] => {
  const next = Map.groupBy(
    imports.filter(({ runs }) => runs),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const found: string[] = []
  const follow = (file: string, way: readonly string[]): void => {
    const met = way.indexOf(file)
    if (met >= 0) found.push([...way.slice(met), file].join(' → '))
    if (met >= 0 || done.has(file)) return
    for (const { to } of next.get(file) ?? []) follow(to, [...way, file])
    done.add(file)
  }
  for (const file of next.keys()) follow(file, [])
  return found
}
