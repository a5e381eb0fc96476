import { readOutcode } from '../../places/places.ts'

const EMAIL = /[^\s@<>",;()]+@[^\s@<>",;()]+\.[a-z]{2,}/i
const URL_LIKE = /\b(?:https?:\/\/|www\.)[^\s<>",;]+/i
const PHONE = /(?:\+44\s?|\b0)\d[\d\s]{7,12}\d\b/
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i
const OUTCODE_ONLY = /^[A-Z]{1,2}\d[A-Z\d]?$/i

/** How it seems to meet. */
export const howOf = (text: string): string => {
  if (/\b(online|zoom|teams)\b/i.test(text)) return 'online'
  if (/\b(drop[- ]?in|come along|turn up)\b/i.test(text)) return 'drop-in'
  if (/\b(one[- ]to[- ]one|1[:-]1|1 to 1|befriend\w*|mentor\w*)\b/i.test(text)) return 'one to one'
  if (/\b(helpline|phone line|phone call|by phone)\b/i.test(text)) return 'phone'
  return 'group'
}

export const outcodeIn = (text: string): string => {
  const found = POSTCODE.exec(text)?.[0] ?? (OUTCODE_ONLY.test(text.trim()) ? text : '')
  return (found && readOutcode(found)) || ''
}

export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A cell that holds a thing of a kind is that thing, wherever it stands in the row. */
export const kindsIn = (text: string) => ({
  email: EMAIL.exec(text)?.[0] ?? '',
  url: URL_LIKE.exec(text)?.[0] ?? '',
  phone: oneLine(PHONE.exec(text)?.[0] ?? ''),
  outcode: outcodeIn(text),
})

/** It holds one such thing and nothing else. */
export const isOnly = (cell: string) =>
  [EMAIL, URL_LIKE, PHONE, POSTCODE].some((like) => like.exec(cell)?.[0].trim() === cell.trim()) ||
  OUTCODE_ONLY.test(cell.trim())
