import assert from 'node:assert/strict'
import { journey } from './browser.ts'

const MINUTE_WORDS = 240

journey('A visitor reads what was asked for, finds both doors, and urgent help', async ({ stranger }) => {
  const visitor = await stranger()
  await visitor.go('/')
  await visitor.sees('Meet someone who has been there too', 'What was asked for', 'Silence is listed first')
  const words = (await visitor.page.locator('main').innerText()).split('What is known')[0]!.split(/\s+/)
  assert.ok(words.length <= MINUTE_WORDS, `${words.length} words are more than a minute`)

  await visitor.follow('Start here')
  assert.equal(visitor.path, '/meet')
  await visitor.page.goBack()
  await visitor.follow('See the call, answered')
  assert.equal(visitor.path, '/call')

  await visitor.follow(/^Help now/)
  for (const number of ['999', '111', '116123'])
    assert.ok(await visitor.page.locator(`a[href="tel:${number}"]`).first().isVisible(), number)
  assert.ok(await visitor.page.locator('a[href="sms:85258"]').isVisible())
})
