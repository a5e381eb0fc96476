import { linkIn, type Kith } from '../harness/harness.ts'
import type { Walker } from './walker.ts'

/** Asks for a link and uses it, as somebody does who has never been here. */
export const signIn = async (kith: Kith, walker: Walker, email: string): Promise<void> => {
  await walker.write('Your email address', email)
  await walker.press('Send me a link')
  await walker.sees('Look in your email')
  await kith.settle()
  await walker.go(linkIn(kith.letters(), email))
  await walker.press('Sign in')
}

/** Joins the area that a postcode is in. */
export const joinBristol = async (walker: Walker): Promise<void> => {
  await walker.write('Your postcode', 'BS5')
  await walker.tick('I am 18 or over')
  await walker.press('Go on')
}

export const lived = {
  hospital: 'Being in hospital when you did not choose to be',
  children: 'Bringing up children through it',
  faith: 'Faith, in hard times',
}

export const rosasWords = 'I am home from hospital, and my boys think I am fine. I pray at night. I want one honest talk.'

/** From “In your own words” to “asking”: of those in Bristol, Amina has lived all three. */
export const ask = async (kith: Kith, walker: Walker): Promise<void> => {
  await walker.write('What would you like to be called?', 'Rosa')
  await walker.write('What would you like to talk about, or not be alone with?', rosasWords)
  await walker.press('Save and go on')
  await walker.tick(...Object.values(lived))
  await walker.press('Save and go on')
  for (const [what, audience] of [
    [lived.hospital, 'Someone I might meet'],
    [lived.children, 'Someone I might meet'],
    [lived.faith, 'To find someone, never shown'],
  ] as const) {
    const card = walker.card(what)
    await walker.choose('How much does it matter that they know this too?', 'It must be so', card)
    await walker.choose('Who may see it?', audience, card)
  }
  await walker.press('Save and go on')
  await walker.tick('Walking together')
  await walker.write('How could they reach you?', '07700 900123')
  await walker.press('Save and go on')
  await walker.press('Ask to meet someone')
  await kith.settle()
}

/** Somebody new, from the first door to asking. */
export const rosaAsks = async (kith: Kith, rosa: Walker): Promise<void> => {
  await rosa.go('/meet')
  await rosa.press('Start')
  await signIn(kith, rosa, 'rosa@example.com')
  await joinBristol(rosa)
  await ask(kith, rosa)
}

/** Amina, who was asked, says she would be glad to. */
export const aminaIsGlad = async (kith: Kith, amina: Walker): Promise<void> => {
  await amina.go('/outlines')
  await amina.press(amina.card('Rosa').getByRole('button', { name: 'I would be glad to' }))
  await kith.settle()
}
