import type { Secrets } from '../../platform/crypto/secrets.ts'

// No letter or digit that is taken for another when it is read from paper. 16 of them are 78 bits.
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LONG = 16

/** The code that is made from an identifier, in four groups of four; nobody has to keep it. */
export const paperCode = (
  secrets: Secrets,
  use: 'account' | 'begun' | 'post',
  id: string,
): string => {
  const bytes = Buffer.from(secrets.linkToken(`${use} ${id}`), 'base64url')
  const all = [...bytes.subarray(0, LONG)].map((byte) => letters[byte % letters.length]).join('')
  return all.match(/.{4}/g)!.join(' ')
}

/** The code as it was typed, without spaces and small letters; undefined when it cannot be one. */
export const readCode = (typed: string): string | undefined => {
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return code.length === LONG ? code : undefined
}

export const hashOfCode = (secrets: Secrets, code: string): Buffer =>
  secrets.hash('code', readCode(code) ?? '')
