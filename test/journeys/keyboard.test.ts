import assert from 'node:assert/strict'
import { linkIn } from '../harness/harness.ts'
import { journey } from './browser.ts'
import { focusIsOn, tabTo, typeInto } from './keyboard.ts'
import type { Walker } from './walker.ts'

/** The summary says what is wrong; with script it takes the focus, and its link lands on the field. */
const mendFromSummary = async (walker: Walker, error: string, field: string): Promise<void> => {
  await walker.sees('There is a problem', error)
  if (walker.way.script) await focusIsOn(walker, /^There is a problem/)
  await tabTo(walker, error)
  await walker.page.keyboard.press('Enter')
  await focusIsOn(walker, field)
}

const press = async (walker: Walker, button: string): Promise<void> => {
  await tabTo(walker, button)
  await walker.enter()
}

journey(
  'Rosa has no mouse: from the front page to asking, with keys alone',
  async ({ kith, stranger }) => {
    const rosa = await stranger()
    const { keyboard } = rosa.page
    await rosa.go('/')
    await press(rosa, 'Start here')
    await press(rosa, 'Start')
    await press(rosa, 'Send me a link')
    await mendFromSummary(
      rosa,
      'Write your email address, so that we can send you a link',
      'Your email address',
    )
    await keyboard.type('rosa@example.com')
    await rosa.enter()
    await kith.settle()
    await rosa.go(linkIn(kith.letters(), 'rosa@example.com'))
    // The first is in the header of every page.
    await tabTo(rosa, 'Sign in')
    await press(rosa, 'Sign in')

    await typeInto(rosa, 'Your postcode', 'BS')
    await rosa.enter()
    await mendFromSummary(
      rosa,
      'Write a postcode like BS5 6AB, or only its first half, like BS5',
      'Your postcode',
    )
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type('BS5')
    await rosa.enter()
    await mendFromSummary(rosa, 'Tick the box if you are 18 or over', 'I am 18 or over')
    await keyboard.press('Space')
    await rosa.enter()

    await press(rosa, 'Save and go on')
    await mendFromSummary(
      rosa,
      'Write a few words. One sentence is enough',
      'What would you like to talk about, or not be alone with?',
    )
    await keyboard.type('I want one honest talk.')
    await keyboard.press('Shift+Tab')
    await keyboard.type('Rosa')
    await rosa.enter()

    await typeInto(rosa, 'Find it in your own words', 'my fayth')
    await rosa.enter()
    await tabTo(rosa, 'Faith, in hard times')
    await keyboard.press('Space')
    await press(rosa, 'Save and go on')
    await tabTo(rosa, 'How much does it matter that they know this too?')
    await keyboard.type('It must')
    await press(rosa, 'Save and go on')
    await tabTo(rosa, 'On the phone')
    await keyboard.press('Space')
    await press(rosa, 'Save and go on')
    await press(rosa, 'Skip the rest, and go to the end')
    await rosa.sees('Faith, in hard times (must be so)', 'On the phone')
    await press(rosa, 'Ask to meet someone')
    assert.equal(rosa.path, '/request')
  },
)
