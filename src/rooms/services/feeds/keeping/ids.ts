import { createHash } from 'node:crypto'
import { asUuid } from '../../../../platform/ids.ts'

/**
 * An identifier for something of a feed: the same each time it is read, and nobody else's, whatever the feed
 * calls it. A feed that names a thing as another feed does cannot reach that other's rows.
 */
export const idIn = (
  feed: string,
  kind: string,
  ...names: readonly (string | number)[]
): string => {
  const bytes = createHash('sha256')
    .update(JSON.stringify([feed, kind, ...names]))
    .digest()
  // UUID version 8: made by a rule of our own (RFC 9562).
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return asUuid(bytes)
}
