import type { Row } from './row.ts'

/** Every measure by its room and name. Loaded when it is run: most need little of the others. */
export const measures: Record<string, () => Promise<Row[]>> = {
  'start.first_s': async () => (await import('./start/start.ts')).measureStart(),
  'ui.bytes': async () => (await import('./ui/bytes.ts')).measureBytes(),
  'introductions.last_place': async () =>
    (await import('./introductions/last-place.ts')).measureLastPlace(),
  'introductions.fit': async () => (await import('./introductions/fit.ts')).measureFit(),
  'services.search': async () => (await import('./services/services.ts')).measureSearch(),
  'introductions.trade_off_vs_fit': async () =>
    (await import('./introductions/trade-off.ts')).measureTradeOff(),
  'services.import': async () => (await import('./services/import.ts')).measureImport(),
  'frameworks.reads': async () => (await import('./frameworks/reads.ts')).measureFrameworks(),
  'platform.page_of_30': async () => (await import('./platform/page-of-30.ts')).measurePage(),
}

/** All of them, those of one room, or one. */
export const chooseMeasures = (words: readonly string[]): string[] =>
  Object.keys(measures).filter(
    (name) =>
      words.length === 0 || words.some((word) => name === word || name.startsWith(`${word}.`)),
  )
