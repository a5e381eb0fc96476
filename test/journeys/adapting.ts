// What people do when they adapt a framework, for the journeys.
import assert from 'node:assert/strict'
import type { Town } from './browser.ts'
import type { Walker } from './walker.ts'

const PARENT = '/frameworks/side-by-side-six-values'

/** Opens one thing of a draft. */
export const open = (who: Walker, words: string) => who.follow(words)

export const beginAsAmina = async (amina: Walker) => {
  await amina.go(PARENT)
  await amina.press('Adapt it for where you are')
  await amina.press('Begin')
  await amina.sees('There is a problem', 'Write what yours is called')
  await amina.write('What is yours called?', 'What holds our kitchen together')
  await amina.write('Who makes it?', 'The kitchen table group')
  await amina.write('Who is it for?', 'Women who cook together in east Bristol')
  await amina.tick('Only those I invite')
  await amina.write('What should you be called?', 'Amina, who wrote it down')
  await amina.tick('A peer supporter')
  await amina.tick('Not paid for it')
  await amina.press('Begin')
  await amina.sees('A draft by The kitchen table group', 'It adapts Side by Side')
}

/** Amina invites somebody. @returns the address that she copies */
export const inviteRuth = async (amina: Walker): Promise<string> => {
  await amina.follow('Invite somebody, or name who took part elsewhere')
  await amina.press('Invite or name somebody')
  await amina.tick('With a link, to comment, propose and object')
  await amina.write('Who is it?', 'Ruth, from the allotments')
  await amina.tick('Somebody who uses support')
  await amina.tick('Paid for it')
  await amina.press('Go on')
  await amina.sees('Copy this link and send it')
  const address = await amina.page.locator('main strong').first().innerText()
  return new URL(address).pathname
}

export const decideAll = async (amina: Walker) => {
  await open(amina, 'Safety')
  await amina.tick('Say it in other words')
  await amina.write('The words', '')
  await amina.write('Why?', 'Safety is a word from wards')
  await amina.press('Save what is decided')
  await amina.sees('Write the words you would have instead')
  assert.equal(
    await amina.page.getByLabel('Why?', { exact: true }).inputValue(),
    'Safety is a word from wards',
  )
  await amina.write('The words', 'A kitchen where nobody has to explain')
  await amina.press('Save what is decided')
  await open(amina, 'Choice and control')
  await amina.tick('Leave it out')
  await amina.write('Why?', 'We cook together, so we choose together')
  await amina.press('Save what is decided')
}

export const ruthArgues = async ({ stranger }: Town, link: string) => {
  const ruth = await stranger()
  await ruth.go(link)
  await open(ruth, 'Choice and control')
  await ruth.tick('I object')
  await ruth.write('What do you think, and why?', 'Choice is what I came for')
  await ruth.tick('If it is not settled, publish my objection beside it')
  await ruth.press('Say it')
  await ruth.sees('An objection from Ruth, from the allotments')
  await ruth.go(link)
  await open(ruth, 'Freedom to be oneself')
  await ruth.tick('I propose other words')
  await ruth.write('What do you think, and why?', 'Plainer, and about us')
  await ruth.write('The words you would have instead', 'Come as you are')
  await ruth.press('Say it')
  await ruth.go(link)
  await ruth.follow('Change how you are named')
  await ruth.write('What should you be called?', 'Ruth')
  await ruth.press('Save')
}
