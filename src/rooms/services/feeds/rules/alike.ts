/** What one service is known by, to see whether two are one. */
export type Known = {
  name: string
  url: string | null
  email: string | null
  phone: string | null
  outcode: string | null
}

const EMPTY = new Set(
  'the a an and of for in at on group groups service services support peer club bristol society'.split(
    ' ',
  ),
)

export const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const bareUrl = (url: string | null): string | null =>
  url === null
    ? null
    : url
        .toLowerCase()
        .replace(/^https?:\/\/(www\.)?/, '')
        .replace(/[/?#]+$/, '')

export const barePhone = (phone: string | null): string | null =>
  phone === null ? null : phone.replace(/\D/g, '').replace(/^44/, '0')

const telling = (name: string): string[] =>
  bareName(name)
    .split(' ')
    .filter((word) => word.length > 2 && !EMPTY.has(word))

const shareName = (a: string, b: string): boolean => {
  const others = telling(b)
  return telling(a).some((word) => others.includes(word))
}

const equal = (a: string | null, b: string | null) => a !== null && a !== '' && a === b

/**
 * Why a record may be a service that is listed already; undefined when nothing says so. The same name is
 * enough; the same web address, mail address, number or place only beside a name that has a word in common.
 */
export const whyAlike = (record: Known, listed: Known): string | undefined => {
  if (bareName(record.name) === bareName(listed.name)) return 'They have the same name.'
  if (!shareName(record.name, listed.name)) return undefined
  const same = [
    equal(bareUrl(record.url), bareUrl(listed.url)) ? ['web address'] : [],
    equal(record.email?.toLowerCase() ?? null, listed.email?.toLowerCase() ?? null)
      ? ['mail address']
      : [],
    equal(barePhone(record.phone), barePhone(listed.phone)) ? ['phone number'] : [],
  ].flat()
  if (same.length === 0) return undefined
  const place = equal(record.outcode, listed.outcode) ? ', in the same place' : ''
  return `Their names are alike, and they have the same ${same.join(' and ')}${place}.`
}
