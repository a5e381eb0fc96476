import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay } from './day.ts'
import { figuresOf, type Counted } from './figures.ts'
import { readPosts, type Line } from './read-posts.ts'
import { weighPosts } from './weigh-posts.ts'
import { writeSheet } from './write-sheet.ts'

const HEAD = 'reference,title,kind,level,setting,pay,hours,since,fixed until,state'
const sheet = (...rows: string[]) => [HEAD, ...rows].join('\n')

const read = (text: string): Line[] => {
  const found = readPosts(text)
  if ('problem' in found) throw new Error(found.problem)
  return found.lines
}
const problemsOf = (row: string): string => {
  const [line] = read(sheet(row))
  return line && 'problems' in line ? line.problems.join('. ') : ''
}

const WARD = 'T-1,Peer worker,paid,peer supporter,ward,Band 3,22.5,01/02/2026,31/03/2027,filled'

test('a row of a spreadsheet is read as a post, and days as they are written here', () => {
  const [line] = read(sheet(WARD))
  assert.ok(line && 'post' in line)
  assert.deepEqual(line.post, {
    reference: 'T-1',
    title: 'Peer worker',
    kind: 'paid',
    level: 'peer supporter',
    setting: 'ward',
    pay: 'Band 3',
    hours: 22.5,
    since: '2026-02-01',
    fixedUntil: '2027-03-31',
    state: 'filled',
  })
})

test('rows pasted from a spreadsheet come with tabs, and are the same', () => {
  assert.deepEqual(read(sheet(WARD).replaceAll(',', '\t')), read(sheet(WARD)))
})

test('a day that is none is said to be none: 31/02, 02/31, and what a sheet writes for nothing', () => {
  for (const typed of ['31/02/2026', '02/31/2026', '00/01/1900', '1900-01-00', 'March'])
    assert.equal(readDay(typed), undefined, typed)
  assert.equal(readDay('29/02/2028'), '2028-02-29', 'control')
  assert.match(problemsOf(WARD.replace('01/02/2026', '31/02/2026')), /“31\/02\/2026” is no day/)
})

test('a formula, an end before its beginning, hours that are none: each is said, by line', () => {
  assert.match(problemsOf(WARD.replace('Peer worker', '=HYPERLINK(A1)')), /is a formula/)
  assert.match(problemsOf(WARD.replace('31/03/2027', '01/01/2026')), /ends before it begins/)
  assert.match(problemsOf(WARD.replace('22.5', 'full time')), /hours a week as a number/)
  assert.match(problemsOf(WARD.replace('T-1', '')), /reference/)
  assert.match(problemsOf(WARD.replace('paid', 'sort of')), /kind is one of: paid/)
  assert.equal(problemsOf(WARD), '', 'control')
})

test('two posts with one reference: the first is read, and the second says which line has it too', () => {
  const [first, second] = read(sheet(WARD, WARD))
  assert.ok(first && 'post' in first)
  assert.deepEqual(second, { line: 3, problems: ['Line 2 has the reference “T-1” too'] })
})

test('a broken line stops no other, and a sheet without its headings is no sheet', () => {
  const lines = read(sheet('T-0,,paid', WARD))
  assert.deepEqual(
    lines.map((line) => 'post' in line),
    [false, true],
  )
  assert.ok('problem' in readPosts(WARD))
  assert.ok('problem' in readPosts(''))
})

test('read in a second time, a sheet changes nothing; a changed cell changes its post and no other', () => {
  const held = read(sheet(WARD, WARD.replace('T-1', 'T-2'))).flatMap((line, at) =>
    'post' in line ? [{ ...line.post, id: String(at) }] : [],
  )
  const again = weighPosts(read(sheet(WARD, WARD.replace('T-1', 'T-2'))), held)
  assert.deepEqual([again.added, again.changed, again.unchanged.length], [[], [], 2])
  const one = weighPosts(read(sheet(WARD.replace('22.5', '30'))), held)
  assert.deepEqual(one.changed[0]?.fields, ['hours'])
  assert.equal(one.notNamed.length, 1, 'what the sheet does not name stays')
})

test('what goes out as a sheet comes in again the same, and a formula in it is led by an apostrophe', () => {
  const posts = read(sheet(WARD)).flatMap((line) =>
    'post' in line ? [{ ...line.post, organisation: '=cmd' }] : [],
  )
  const out = writeSheet(posts)
  assert.ok(out.includes("'=cmd"))
  assert.deepEqual(read(out), read(sheet(WARD)))
})

const counted = (over: Partial<Counted>): Counted => ({
  organisation: 'a',
  sector: 'NHS',
  level: 'peer supporter',
  kind: 'paid',
  fixed: false,
  partTime: null,
  vacant: false,
  posts: 1,
  ...over,
})

test('figures say what is known of whom, and nothing where nobody has said', () => {
  const some = figuresOf([
    counted({ posts: 6, fixed: true, partTime: true }),
    counted({ posts: 2, level: 'senior peer' }),
    counted({ organisation: 'b', sector: 'charity', posts: 3, vacant: true }),
  ])
  assert.equal(some.peersPerSenior, 4.5)
  assert.deepEqual(some.partTime, { of: 6, said: 6 })
  assert.deepEqual(some.fixed, { of: 6, said: 11 })
  assert.equal(some.noneAbove, 1, 'b has no post above the first')
  const none = figuresOf([])
  assert.deepEqual(
    [none.fixed, none.partTime, none.peersPerSenior],
    [undefined, undefined, undefined],
  )
})
