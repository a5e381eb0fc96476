import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'

// A sealed blob is: one byte of version, 12 of nonce, the words, 16 of tag.
const VERSION = 1
const NONCE = 12
const TAG = 16

/** The words were changed, moved to another row, or sealed for another key. */
export class SealBroken extends Error {}

/**
 * Seals words with AES-256-GCM. `place` names the row and column they belong to, so that a blob
 * copied to another place does not open there.
 */
export const seal = (key: KeyObject, place: string, words: string): Buffer => {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  cipher.setAAD(Buffer.from(`${VERSION}|${place}`))
  const body = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.from([VERSION]), nonce, body, cipher.getAuthTag()])
}

/** @throws SealBroken */
export const open = (key: KeyObject, place: string, blob: Buffer): string => {
  if (blob.length < 1 + NONCE + TAG || blob[0] !== VERSION)
    throw new SealBroken('not a sealed blob')
  const end = blob.length - TAG
  const decipher = createDecipheriv('aes-256-gcm', key, blob.subarray(1, 1 + NONCE), {
    authTagLength: TAG,
  })
  decipher.setAAD(Buffer.from(`${VERSION}|${place}`))
  decipher.setAuthTag(blob.subarray(end))
  try {
    return (
      decipher.update(blob.subarray(1 + NONCE, end), undefined, 'utf8') + decipher.final('utf8')
    )
  } catch {
    throw new SealBroken('the words do not open here')
  }
}
