import assert from 'node:assert/strict'
import { journey } from './browser.ts'
import { tabTo } from './keyboard.ts'

// A steady reader reads four words in a second.
const MINUTE_WORDS = 240

journey('A visitor sees what was asked for, finds both doors, and urgent help', async (town) => {
  const visitor = await town.stranger()
  await visitor.go('/')
  await visitor.sees(
    'Meet someone who has been there too',
    'What was asked for',
    'Silence is listed first',
  )
  const read = await visitor.page
    .locator('main > :is(h1, h2, p, ul), .kith-door > :not(.kith-quiet)')
    .allInnerTexts()
  const words = read.join(' ').split(/\s+/).length
  assert.ok(words <= MINUTE_WORDS, `the page takes over a minute: ${words} words`)

  await visitor.press('Start here')
  await visitor.sees('I want to meet someone', 'Nobody is ever assigned')
  await visitor.page.goBack()
  await visitor.press('See the call, answered')
  await visitor.sees('Choose a place')

  await visitor.follow(/^Help now/)
  for (const number of ['tel:999', 'tel:111', 'tel:116123', 'sms:85258'])
    assert.ok(await visitor.page.locator(`a[href="${number}"]`).first().isVisible(), number)
})

journey('A visitor without a mouse goes through both doors and to urgent help', async (town) => {
  const visitor = await town.stranger()
  await visitor.go('/')
  await visitor.page.keyboard.press('Tab')
  await visitor.page.keyboard.press('Enter')
  await visitor.page.waitForURL('**/#maincontent')

  await tabTo(visitor, 'Start here')
  await visitor.enter()
  assert.equal(visitor.path, '/meet')
  await visitor.go('/')
  await tabTo(visitor, 'See the call, answered')
  await visitor.enter()
  assert.equal(visitor.path, '/call')
  await tabTo(visitor, /^Help now/)
  await visitor.enter()
  assert.equal(visitor.path, '/help')
})
