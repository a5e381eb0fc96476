/**
 * The same problem on many pages, told once: what it is, where it was seen first, and how often.
 * A page that is drawn the same for sixteen people would otherwise say it sixteen times.
 */
export const together = (found: readonly { what: string; where: string }[]): string[] =>
  [...Map.groupBy(found, ({ what }) => what)].map(
    ([what, places]) =>
      `${what} (${places[0]!.where}${places.length > 1 ? `, and ${places.length - 1} more` : ''})`,
  )
