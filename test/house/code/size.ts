import type { Source } from './sources.ts'

export const LONGEST = 300
export const COMFORTABLE = 100

const linesOf = ({ text }: Source) => text.split('\n').length - 1

export const tooLong = (sources: readonly Source[]): string[] =>
  sources
    .filter((source) => linesOf(source) > LONGEST)
    .map((source) => `${source.path} has ${linesOf(source)} lines`)

/** Files that no longer fit on two screens, longest first. */
export const uncomfortable = (sources: readonly Source[]): string[] =>
  sources
    .filter((source) => linesOf(source) > COMFORTABLE)
    .toSorted((a, b) => linesOf(b) - linesOf(a))
    .map((source) => `${linesOf(source)} ${source.path}`)

/** Of a thousand files, how many are uncomfortable. The house grows; the share of its long files may not. */
export const longOfThousand = (sources: readonly Source[]): number =>
  Math.ceil((uncomfortable(sources).length * 1000) / sources.length)

/** The share may only fall: what is below the record becomes the record. */
export const ratchet = (recorded: number | undefined, counted: number): number =>
  Math.min(recorded ?? counted, counted)
