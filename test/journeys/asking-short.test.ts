import assert from 'node:assert/strict'
import { joinBy, rosasWords, signIn } from './asking.ts'
import { journey } from './browser.ts'
import type { Walker } from './walker.ts'

const FEWEST_ANSWERS = 15

/** Counts everything somebody has to write, tick, choose or press, from the first page to asking. */
const counting = (walker: Walker) => {
  let answers = 0
  const once =
    <A extends unknown[]>(act: (...all: A) => Promise<void>) =>
    async (...all: A) => {
      answers += 1
      await act.apply(walker, all)
    }
  return {
    write: once(walker.write),
    press: once(walker.press),
    follow: once(walker.follow),
    count: () => answers,
  }
}

journey(
  'Rosa is not well tonight: she writes two things, skips the rest, and asks',
  async (town) => {
    const rosa = await town.stranger()
    await rosa.go('/meet')
    await rosa.press('Start')
    await signIn(town.kith, rosa, 'rosa@example.com')
    await joinBy(rosa, 'BS5')
    const began = Date.now()
    const her = counting(rosa)
    await her.write('What would you like to be called?', 'Rosa')
    await her.write('What would you like to talk about, or not be alone with?', rosasWords)
    await her.press('Save and go on')
    await rosa.sees('What would you like in common?')
    await her.press('Save and go on')
    await her.follow('Skip the rest, and go to the end')
    await rosa.sees('Check what you would show', 'Any time', 'Anywhere around here')
    await her.press('Ask to meet someone')
    await rosa.sees('We are asking people who have been there too')
    assert.ok(her.count() < FEWEST_ANSWERS, `${her.count()} answers`)
    assert.ok(Date.now() - began < 6 * 60_000)
  },
)

journey(
  'Rosa says what matters over two days, on two devices, and finds all of it kept',
  async (town) => {
    const rosa = await town.stranger()
    await rosa.go('/ask')
    await signIn(town.kith, rosa, 'rosa@example.com')
    await joinBy(rosa, 'BS5')
    await rosa.write('What would you like to be called?', 'Rosa')
    await rosa.write('What would you like to talk about, or not be alone with?', rosasWords)
    await rosa.press('Save and go on')
    await rosa.go('/ask/when')
    await rosa.tick('Weekday evenings', 'Welsh')
    await rosa.choose('How much does the language matter?', 'It must be so')
    await rosa.press('Save and go on')

    town.kith.pass(24 * 60 * 60_000)
    const phone = await town.stranger()
    await phone.go('/ask/where')
    await signIn(town.kith, phone, 'rosa@example.com')
    await phone.sees('What is kept: two of six parts')
    await phone.tick('Near me')
    await phone.press('Save and go on')
    await phone.sees('Write the first half of your postcode')
    await phone.write('The first half of your postcode', 'bs5 6ab')
    await phone.press('Save and go on')
    await phone.go('/ask/check')
    await phone.sees('Near you, from BS5', 'Weekday evenings (matters)', 'Welsh (must be so)')
    await phone.seesNowhere('6AB', '6ab')
    await phone.go('/me/preview')
    await phone.sees('What each of them would see', rosasWords)
  },
)
