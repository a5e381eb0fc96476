import {
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'

/** Keys drawn from the master key, one for each use, so that one never stands in for another. */
export type Secrets = {
  wrap: Buffer
  /** Seals where a form led to: an address may hold a link. */
  formPlace: KeyObject
  /** The keyed hash under which an address, a session or a link is found. */
  hash: (
    use:
      | 'address'
      | 'session'
      | 'link'
      | 'browser'
      | 'invitation'
      | 'code'
      | 'letting go'
      | 'listing',
    text: string,
  ) => Buffer
  /** What must come back with every form from this browser. */
  formToken: (browser: string) => string
  /** The secret half of a link, made again from its identifier, so that no job carries it. */
  linkToken: (id: string) => string
}

export const makeSecrets = (master: Buffer): Secrets => {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', master, 'kith', use, 32))
  const mac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const hashKey = derive('hash')
  const formKey = derive('form')
  const linkKey = derive('link')
  return {
    wrap: derive('wrap'),
    formPlace: createSecretKey(derive('form place')),
    hash: (use, text) => mac(hashKey, `${use}|${text}`),
    formToken: (browser) => mac(formKey, browser).toString('base64url'),
    linkToken: (id) => mac(linkKey, id).toString('base64url'),
  }
}

export const newToken = (): string => randomBytes(32).toString('base64url')

export const sameText = (a: string, b: string): boolean => {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}
