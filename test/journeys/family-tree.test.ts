import assert from 'node:assert/strict'
import { journey } from './browser.ts'

const parent = 'Side by Side: six values of peer support'

journey('Samuel finds the family tree, compares, and prints two side by side', async (town) => {
  const samuel = await town.be('samuel')
  await samuel.go('/call')
  await samuel.follow('Values and frameworks, and how they differ')
  await samuel.sees('There are many, and they may differ', 'A statement from Black-led groups')
  await samuel.follow('See them as a family tree')
  const picture = samuel.page.locator('.kith-tree svg')
  const boxes = await picture.getByRole('link').count()
  const listed = samuel.page.locator('main > ul, main > div > ul').first().getByRole('link')
  assert.equal(await listed.count(), boxes, 'the list has all that the picture has')

  // A box of the picture leads on, by the keyboard too.
  const box = picture.getByRole('link', { name: /^What we hold at the Long Table/ })
  await box.focus()
  await samuel.enter()
  assert.equal(samuel.path, '/frameworks/long-table-values')
  await samuel.sees(
    'Eleven women of the table as a peer, paid',
    'Loud is not safe for everyone',
    'Everything here is that. It needs no line of its own',
  )
  await samuel.follow('What was kept and changed')
  await samuel.sees(
    'The second was adapted from the first',
    '2 kept, 3 in other words, 1 left out, 1 added',
    'At our table nobody only gives',
  )

  await samuel.follow('What we hold at the Long Table')
  await samuel.follow('side by side with How we are in the Marigold kitchen')
  await samuel.sees(
    'Both were adapted from the same, each in its own way',
    'Few of us were ever given much of it',
    'Nobody talks well when they are hungry',
  )
  await samuel.page.emulateMedia({ media: 'print' })
  const table = samuel.page.getByRole('table')
  assert.ok(await table.isVisible())
  for (const screenOnly of ['The family tree', 'Sign out'])
    assert.ok(!(await samuel.page.getByText(screenOnly, { exact: true }).first().isVisible()))
  // Both sides stand beside each other on paper, as wide as a sheet between its margins.
  await samuel.page.setViewportSize({ width: 680, height: 900 })
  const cells = await table.locator('tbody tr').first().getByRole('cell').all()
  const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())!.y))
  assert.ok(
    tops.every((top) => Math.abs(top - tops[0]!) < 2),
    tops.join(' '),
  )
  const paper = await samuel.page.pdf({ format: 'A4' })
  assert.ok(paper.subarray(0, 5).toString() === '%PDF-' && paper.length > 5_000)
})

journey(
  'Eleri follows some words to where they began, and asks what each sector adds',
  async (town) => {
    const eleri = await town.be('eleri')
    await eleri.go('/frameworks/open-latch-night-values')
    await eleri.follow('Its history of A light left on')
    await eleri.sees('How they came here', 'The Two Kettles values, version 1', 'In other words')
    await eleri.follow(`${parent}, version 1`)
    await eleri.sees('These words begin here', 'We look after each other’s trust')
    await eleri.go('/call/bristol-north-somerset-and-south-gloucestershire/every-sector')
    await eleri.follow(/^What each sector adds in Bristol/)
    await eleri.sees('User-led groups', 'It adds, and no other here does', 'Food first', 'Rest')
    await eleri.seesNowhere('score of', 'per cent')
  },
)
