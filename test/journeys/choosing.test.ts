import assert from 'node:assert/strict'
import { journey } from './browser.ts'
import type { Walker } from './walker.ts'

const yesTo = (name: string) => `Yes, I would like to meet ${name}`

/** How many people somebody has met, as their own list says. */
const metBy = async (walker: Walker): Promise<number> => {
  await walker.go('/introductions')
  return walker.page.locator('main li').count()
}

journey(
  'Denise presses yes twice, and has said yes once',
  async ({ be }) => {
    const denise = await be('denise')
    await denise.sees('Two people would be glad to meet you')
    await denise.button(yesTo('Tomos')).dblclick()
    await denise.page.waitForURL(/\/introductions\//)
    await denise.sees('You have both said yes')
    assert.equal(await metBy(denise), 1)
  },
  { desk: false },
)

journey(
  'Denise goes back after choosing, and is shown what she chose',
  async ({ be }) => {
    const denise = await be('denise')
    await denise.press(yesTo('Tomos'))
    await denise.page.goBack()
    await denise.seesNowhere('would be glad to meet you', 'saturday mornings')
    await denise.follow(/met/)
    await denise.follow('Tomos')
    await denise.sees('You have both said yes')
  },
  { desk: false },
)

journey(
  'Denise has two windows, and the second one tells her what the first did',
  async ({ be }) => {
    const denise = await be('denise')
    const second = await denise.anotherWindow()
    await second.go('/request')
    await denise.press(yesTo('Tomos'))
    await second.press(yesTo('Farida'))
    await second.seesNowhere('we go on asking for you')
    await second.follow(/met|Tomos/)
    assert.equal(await metBy(second), 1)
  },
  { desk: false },
)

journey(
  'Denise lets Tomos go while Farida changes her mind: one clear answer',
  async ({ be, kith }) => {
    const denise = await be('denise')
    const farida = await be('farida')
    await denise.press(denise.card('Tomos').getByRole('button', { name: 'Not this time' }))
    await denise.sees('Not them this time?', 'Go back, and change nothing')
    await denise.press('Take them off my page')
    await farida.press(
      farida.card('Denise').getByRole('button', { name: 'I have changed my mind' }),
    )
    await farida.sees('Take back your yes?', 'Go back, and change nothing')
    await farida.seesNowhere('Denise')
    await farida.press('Take back my yes')
    await kith.settle()
    await denise.press(yesTo('Farida'))
    await denise.sees(
      'There is a problem',
      'They are no longer free to meet',
      'we go on asking for you',
    )
    const href = await denise.page.locator('.nhsuk-error-summary a').getAttribute('href')
    assert.equal(await denise.page.locator(href!).count(), 1, `${href} is on the page`)
    await denise.sees('What is happening', 'urgent help, day and night')
  },
  { desk: false },
)

journey(
  'Denise comes back to a form after half an hour, and her words are still hers',
  async (town) => {
    const denise = await town.be('denise')
    await denise.go('/ask')
    const words =
      'Only this: I am tired of being the strong one, and I would like somebody to know it.'
    await denise.write('What would you like to talk about, or not be alone with?', words)
    town.kith.pass(31 * 60_000)
    await denise.press('Save and go on')
    await denise.sees('Nothing was sent', words)

    const again = await town.be('denise')
    await again.go('/ask/matters')
    town.kith.pass(31 * 60_000)
    await again.press('Save and go on')
    await again.seesNowhere(/[0-9a-f]{8}-[0-9a-f]{4}-7/)
  },
  { desk: false },
)
