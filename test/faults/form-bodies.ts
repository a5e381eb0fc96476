import { FORM } from './form-scene.ts'

type Body = [type: string, body: string]

const many = (count: number, one: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => one(n)).join('&')

const parts = '--x\r\nContent-Disposition: form-data; name="words"\r\n\r\nx\r\n--x--'

/** What may be sent where a form is expected, by somebody who holds its keys. */
export const oddBodies = (csrf: string, once: string): Record<string, Body> => {
  const keys = `csrf=${csrf}&once=${once}`
  return {
    'three megabytes': [FORM, `${keys}&words=${'a'.repeat(3_000_000)}`],
    'ten thousand fields': [FORM, `${keys}&${many(10_000, (n) => `field${n}=x`)}`],
    'ten thousand of one field': [FORM, `${keys}&${many(10_000, () => 'words=x')}`],
    'ten thousand keys': [FORM, many(10_000, () => keys)],
    'letters that are none': [FORM, `${keys}&words=%ff%fe%00%zz&%=%&&&=&name=%F0%28`],
    JSON: ['application/json', JSON.stringify({ words: 'x', csrf, once })],
    'JSON of other things': ['application/json', '{"words":{"a":1},"csrf":["a",1],"once":null}'],
    'JSON that reaches for more': [
      'application/json',
      '{"__proto__":{"x":1},"constructor":{"prototype":{}}}',
    ],
    'JSON that is cut off': ['application/json', '{"words":'],
    'a list': ['application/json', '[[],[null],1e999]'],
    'plain text': ['text/plain', keys],
    parts: ['multipart/form-data; boundary=x', parts],
    'a picture': ['image/png', '\u0089PNG'],
    'of no kind': ['', keys],
    'of a kind that is none': ['x', keys],
    'of another alphabet': [`${FORM}; charset=utf-16`, keys],
    nothing: [FORM, ''],
  }
}
