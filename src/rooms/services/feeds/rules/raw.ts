/** A thing of a feed as it came, with nothing believed of it yet. */
export type Raw = Readonly<Record<string, unknown>>

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// What PostgreSQL cannot hold, and what only confuses whoever reads: control characters, and signs that turn
// the direction of a line.
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** A text without what cannot be kept or seen. */
export const seen = (text: string): string =>
  text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNSEEN, '')

/** The same thing with every text in it made fit to keep, however deep; undefined when it is too deep. */
export const keepable = (value: unknown, depth = 0): unknown => {
  if (depth > 40) return undefined
  if (typeof value === 'string') return seen(value)
  if (Array.isArray(value)) return value.map((one) => keepable(one, depth + 1) ?? null)
  if (!isRaw(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const kept = keepable(one, depth + 1)
      return kept === undefined ? [] : [[seen(key), kept]]
    }),
  )
}

/** The first of these that says something, on one line; null when none does. */
export const line = (raw: Raw, ...keys: string[]): string | null => {
  for (const key of keys) {
    const value = raw[key]
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text !== 'string') continue
    const said = text.replace(/\s+/g, ' ').trim()
    if (said !== '') return said.slice(0, 2000)
  }
  return null
}

/** Things under the first of these keys that holds any. */
export const things = (raw: Raw, ...keys: string[]): Raw[] => {
  for (const key of keys) {
    const value = raw[key]
    const list = Array.isArray(value) ? value.filter(isRaw) : isRaw(value) ? [value] : []
    if (list.length > 0) return list.slice(0, 100)
  }
  return []
}

export const number = (raw: Raw, ...keys: string[]): number | null => {
  const said = line(raw, ...keys)
  const value = said === null ? Number.NaN : Number(said)
  return Number.isFinite(value) ? value : null
}

/** A calendar day, from whatever begins with one. */
export const day = (raw: Raw, ...keys: string[]): string | null => {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(line(raw, ...keys) ?? '')
  if (!found || found[1]! < '1900' || found[1]! > '2200') return null
  const at = new Date(`${found[0]}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toJSON().slice(0, 10) !== found[0] ? null : found[0]
}

/** A time of day, as `18:30`. */
export const time = (raw: Raw, ...keys: string[]): string | null =>
  /^([01]?\d|2[0-3]):[0-5]\d/.exec(line(raw, ...keys) ?? '')?.[0] ?? null

/** An address that a person can follow; what has no scheme is read as a web address. */
export const webAddress = (raw: Raw, ...keys: string[]): string | null => {
  const said = line(raw, ...keys)
  if (said === null || /\s/.test(said)) return null
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(said) ? said : `https://${said}`
  if (!URL.canParse(whole)) return null
  const { protocol, hostname, username, href } = new URL(whole)
  const fit = /^https?:$/.test(protocol) && hostname.includes('.') && username === ''
  return fit && href.length <= 500 ? href : null
}

export const mailAddress = (raw: Raw, ...keys: string[]): string | null =>
  /^[^\s@<>"',;:()]+@[a-z0-9.-]+\.[a-z]{2,}$/i.exec(line(raw, ...keys) ?? '')?.[0]?.slice(0, 254) ??
  null
