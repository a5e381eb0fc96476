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
export const joinBy = async (walker: Walker, postcode: string): Promise<void> => {
  await walker.write('Your postcode', postcode)
  await walker.tick('I am 18 or over')
  await walker.press('Go on')
}

/** What somebody has lived, and who may see it; each is a thing that must be so. */
export type Lived = Readonly<
  Record<string, 'Someone I might meet' | 'To find someone, never shown'>
>

export const likeAmina: Lived = {
  'Being in hospital when you did not choose to be': 'Someone I might meet',
  'Bringing up children through it': 'Someone I might meet',
  'Faith, in hard times': 'To find someone, never shown',
}

export const likeGrace: Lived = {
  'Very high times and very low times': 'Someone I might meet',
  'Making a life in a new country': 'Someone I might meet',
  'Racism, and getting on with life around it': 'Someone I might meet',
  'Faith, in hard times': 'To find someone, never shown',
}

export const rosasWords =
  'I am home from hospital, and my boys think I am fine. I pray at night. I want one honest talk.'

/** Finds each by typing it, and ticks it; what was ticked before stays ticked. */
export const pick = async (walker: Walker, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    await walker.write('Find it in your own words', name)
    await walker.press('Find')
    await walker.tick(name)
  }
}

/** From “In your own words” to “asking”. */
export const ask = async (kith: Kith, walker: Walker, lived: Lived): Promise<void> => {
  await walker.write('What would you like to be called?', 'Rosa')
  await walker.write('What would you like to talk about, or not be alone with?', rosasWords)
  await walker.press('Save and go on')
  await pick(walker, Object.keys(lived))
  await walker.press('Save and go on')
  for (const [what, audience] of Object.entries(lived)) {
    const card = walker.card(what)
    await walker.choose('How much does it matter that they know this too?', 'It must be so', card)
    await walker.choose('Who may see it?', audience, card)
  }
  await walker.press('Save and go on')
  await walker.tick('On the phone')
  await walker.write('How could they reach you?', '07700 900123')
  await walker.press('Save and go on')
  await walker.follow('Skip the rest, and go to the end')
  await walker.press('Ask to meet someone')
  await kith.settle()
}

/** Somebody new, from the first door to asking. */
export const rosaAsks = async (kith: Kith, rosa: Walker, lived: Lived): Promise<void> => {
  await rosa.go('/meet')
  await rosa.press('Start')
  await signIn(kith, rosa, 'rosa@example.com')
  await joinBy(rosa, 'BS5')
  await ask(kith, rosa, lived)
}

/** A peer who was asked says they would be glad to. */
export const gladToMeetRosa = async (kith: Kith, peer: Walker): Promise<void> => {
  await peer.go('/outlines')
  await peer.press(peer.card('Rosa').getByRole('button', { name: 'I would be glad to' }))
  await kith.settle()
}
