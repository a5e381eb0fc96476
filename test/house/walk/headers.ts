import type { OutgoingHttpHeaders } from 'node:http'

const POLICY = [
  "default-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
]

const policyProblems = (policy: string): string[] => [
  ...POLICY.filter((part) => !policy.includes(part)).map(
    (part) => `its policy does not say ${part}`,
  ),
  ...(/unsafe-|https?:|data:|\*/.test(policy) ? [`its policy lets in too much: ${policy}`] : []),
]

type Kind = { asset?: boolean; secure?: boolean }

// Published facts, which carry nobody's session, may be kept for a minute by anyone.
const isData = (headers: OutgoingHttpHeaders) =>
  String(headers['content-type']).startsWith('application/json') && !headers['set-cookie']

/** What an answer forgets to tell a browser. Errors are answers too. */
export const headerProblems = (
  headers: OutgoingHttpHeaders,
  { asset = false, secure = false }: Kind = {},
): string[] => {
  const said = (name: string) => String(headers[name] ?? '')
  const must = (name: string, shape: RegExp) =>
    shape.test(said(name)) ? [] : [`${name} is "${said(name)}"`]
  return [
    ...policyProblems(said('content-security-policy')),
    ...must('x-content-type-options', /^nosniff$/),
    ...must('referrer-policy', /^(same-origin|no-referrer)$/),
    ...must('cross-origin-opener-policy', /^same-origin$/),
    ...must('permissions-policy', /camera=\(\).*geolocation=\(\)/),
    ...must(
      'cache-control',
      isData(headers)
        ? /^(public, max-age=60|no-store)$/
        : asset
          ? /^public, max-age=\d{7,}, immutable$/
          : /^no-store$/,
    ),
    ...(said('content-type').startsWith('text/html') ? must('content-type', /charset=utf-8/i) : []),
    ...(secure ? must('strict-transport-security', /max-age=(3[2-9]|[4-9]\d)\d{6}/) : []),
    ...(headers['server'] || headers['x-powered-by'] ? ['it says what it is made with'] : []),
  ]
}

const COOKIE = /^(?:__Host-)?kith-(session|browser)=/

/** Where a cookie could be read by a script, sent from elsewhere, or taken over. */
export const cookieProblems = (
  headers: OutgoingHttpHeaders,
  { secure = false }: Kind = {},
): string[] =>
  [headers['set-cookie'] ?? []].flat().flatMap((text) => {
    const missing = ['HttpOnly', 'SameSite=Lax', 'Path=/', ...(secure ? ['Secure'] : [])].filter(
      (part) => !text.includes(part),
    )
    return [
      ...(COOKIE.test(text) ? [] : [`an unknown cookie, ${text.split('=')[0]}`]),
      ...(secure && !text.startsWith('__Host-') ? ['a cookie that another address could set'] : []),
      ...missing.map((part) => `a cookie without ${part}`),
    ]
  })
