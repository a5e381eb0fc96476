import type { Random } from './random.ts'

/** What stands where the hash of a secret would: nobody holds the secret. */
export const randomHash = (random: Random): Buffer =>
  Buffer.from(Array.from({ length: 32 }, () => random.whole(0, 255)))
