const WEB = new Set(['url', 'website', 'logo', 'schedule_link', 'term_uri'])
const MAIL = new Set(['email', 'assurer_email'])

const isMail = (text: string): boolean =>
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(
    text,
  )

const asWeb = (text: string): string | undefined =>
  URL.canParse(text) && /^https?:/i.test(text)
    ? new URL(text).href.replaceAll(/[|^`{}<>"[\]\\]/g, (sign) => encodeURIComponent(sign))
    : undefined

const fitText = (key: string, text: string): string | undefined => {
  if (WEB.has(key) || (key === 'uri' && text !== '')) return asWeb(text)
  if (MAIL.has(key)) return isMail(text) ? text : undefined
  return text
}

/**
 * The same with every web and mail address either as the standard wants it or left out: people write them in
 * many ways, and a machine that reads one wrong record may refuse them all.
 */
export const fit = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return fitText(key, value)
  if (Array.isArray(value)) return value.map((one: unknown) => fit(one, key))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const fitted = fit(one, name)
      return fitted === undefined ? [] : [[name, fitted]]
    }),
  )
}
