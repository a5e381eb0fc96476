type Wanted = Record<string, string> | undefined
export type Package = {
  dependencies?: Wanted
  devDependencies?: Wanted
  optionalDependencies?: Wanted
}

export const namesIn = (pack: Package): string[] =>
  Object.keys({ ...pack.dependencies, ...pack.devDependencies, ...pack.optionalDependencies })

// "pg" must not be found within "pgbouncer", nor "fastify" within "@fastify/cookie".
const names = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w@/.-])${name.replaceAll('.', String.raw`\.`)}(?![\\w/-])`).test(text)

// A package's types come with it, and need no reason of their own.
const own = (name: string): string => name.replace(/^@types\//, '')

/** Packages that no decision gives a reason for. */
export const unexplained = (pack: Package, decisions: readonly string[]): string[] =>
  namesIn(pack).filter((name) => !decisions.some((text) => names(text, own(name))))

/** Packages that are not held to one exact version. */
export const floating = (pack: Package): string[] =>
  Object.entries({ ...pack.dependencies, ...pack.devDependencies, ...pack.optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`)
