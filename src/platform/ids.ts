import { randomBytes, randomUUID } from 'node:crypto'

/** Makes an identifier. The kind lets tests give every kind its own row of numbers. */
export type NewId = (kind: string) => string

/**
 * UUIDv7 (RFC 9562): milliseconds first, so that new rows land side by side in an index. A kind that
 * begins with "timeless" tells nobody when it was made: all of it is chance.
 */
export const newUuid: NewId = (kind) => {
  if (kind.startsWith('timeless')) return randomUUID()
  const bytes = randomBytes(16)
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return asUuid(bytes)
}

export const asUuid = (bytes: Buffer): string => {
  const hex = bytes.toString('hex', 0, 16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text)
