const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const britishDay = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/

// Nobody held such a post before; 1900 is what a spreadsheet writes when it holds no date.
const EARLIEST = 1970
const LATEST = 2100

/** A day as a spreadsheet writes it, day before month; undefined when there is no such day. */
export const readDay = (typed: string): string | undefined => {
  const iso = isoDay.exec(typed)
  const british = britishDay.exec(typed)
  const [year, month, day] = iso
    ? iso.slice(1).map(Number)
    : british
      ? british.slice(1).toReversed().map(Number)
      : []
  if (!year || !month || !day || year < EARLIEST || year > LATEST) return undefined
  const at = new Date(Date.UTC(year, month - 1, day))
  const isReal = at.getUTCMonth() === month - 1 && at.getUTCDate() === day
  return isReal ? at.toISOString().slice(0, 10) : undefined
}
