import fc from 'fast-check'

/** Names as people have them, and as nobody has them. */
const NAMES = [
  'Zoë Ní Dhomhnaill',
  'Шевченко Оксана',
  '李小龍',
  'محمد بن سلمان',
  'יעל כהן',
  'தமிழ்ச்செல்வி',
  'ᏣᎳᎩ',
  'ꦗꦮ',
  '👩🏽‍🦽👨‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  'a\u202Eb\u2066c',
  'Z̴͎̒a̷͚͝l̶̰̈́g̵͓̈o̴͔͋',
  'O’Brien-Smith',
  "O'Brien; drop table people.account; --",
]

const MEANT = [
  '__proto__',
  'constructor',
  'toString',
  '[object Object]',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '0x10',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}',
  '${7*7}',
  '../../../etc/passwd',
  '%00',
  '%zz',
  '00000000-0000-0000-0000-000000000000',
  '2027-02-30',
  '99:99',
  'everyone',
  '//evil.example',
]

const HIDDEN = [
  'a\u0000b',
  'a\r\nSet-Cookie: x=1',
  '\u2028\u2029',
  '\uFEFF',
  '\u0007\u001B[31m',
  '\t\n\r',
  '\uFFFF\uFFFD',
]

const LONG = ['x'.repeat(100_000), '👩🏽‍🦽'.repeat(9_000), '\n'.repeat(50_000), 'a '.repeat(30_000)]

/** Anything that somebody may type, paste or send. */
export const oddValue: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 4, arbitrary: fc.constantFrom(...MEANT) },
  { weight: 3, arbitrary: fc.constantFrom(...HIDDEN) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '0') },
)

/** Part of an address where a name or an identifier is expected. */
export const oddPart: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '%00',
    '%ff',
    '%zz',
    '%',
    '..',
    '%2e%2e',
    '..%2f..%2fetc%2fpasswd',
    '%0d%0aSet-Cookie:x=1',
    '__proto__',
    'constructor',
    '%F0%9F%92%A9',
    'a'.repeat(199),
    'a'.repeat(201),
    'a'.repeat(6_000),
    '-',
    '0',
    '*',
    ':id',
    '00000000-0000-0000-0000-000000000000',
    '00000000-0000-0000-0000-00000000000G',
    '%25%30%30',
    '%E2%80%AE',
    '~',
  ),
  fc
    .string({ unit: 'binary', minLength: 1, maxLength: 20 })
    .map((text) => encodeURIComponent(text.toWellFormed())),
)
