import assert from 'node:assert/strict'
import { journey, type Town } from './browser.ts'
import type { Walker } from './walker.ts'

const PARENT = '/frameworks/side-by-side-six-values'

/** Opens one thing of a draft. */
const open = (who: Walker, words: string) => who.follow(words)

const beginAsAmina = async (amina: Walker) => {
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
const inviteRuth = async (amina: Walker): Promise<string> => {
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

const decideAll = async (amina: Walker) => {
  await open(amina, 'Safety')
  await amina.tick('Say it in other words')
  await amina.write('The words', '')
  await amina.write('Why?', 'Safety is a word from wards')
  await amina.press('Save what is decided')
  await amina.sees('Write the words you would have instead')
  assert.equal(await amina.page.getByLabel('Why?', { exact: true }).inputValue(), 'Safety is a word from wards')
  await amina.write('The words', 'A kitchen where nobody has to explain')
  await amina.press('Save what is decided')
  await open(amina, 'Choice and control')
  await amina.tick('Leave it out')
  await amina.write('Why?', 'We cook together, so we choose together')
  await amina.press('Save what is decided')
}

const ruthArgues = async ({ stranger }: Town, link: string) => {
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

journey(
  'a user-led group adapts the Side by Side values with somebody from outside, and publishes with dissent beside it',
  async (town) => {
    const amina = await town.be('amina')
    await beginAsAmina(amina)
    const draft = amina.path
    await decideAll(amina)
    const link = await inviteRuth(amina)
    await ruthArgues(town, link)

    await amina.go(draft)
    await amina.sees('One proposal or objection waits for an answer')
    await open(amina, 'Freedom to be oneself')
    await amina.press(/^Take these words/)
    await amina.sees('It was taken up')
    await amina.go(draft)
    await amina.press('Read it through, and publish')
    await amina.sees('Who does not agree', 'Choice is what I came for')
    await amina.write('Who decided, and how?', 'All of us, at two meetings')
    await amina.write('Why did you make it?', 'Our group meets over food')
    await amina.press('Publish')
    await amina.sees('Write why you kept what you kept')
    await amina.write('Why did you keep what you kept?', 'They hold for us as they stand')
    await amina.press('Publish')
    assert.equal(amina.path, '/frameworks/what-holds-our-kitchen-together/1')

    const anybody = await town.stranger()
    await anybody.go(amina.path)
    await anybody.sees(
      'A kitchen where nobody has to explain',
      'Safety is a word from wards',
      'Come as you are',
      'We cook together, so we choose together',
      'Choice is what I came for',
      'Amina, who wrote it down',
      'All of us, at two meetings',
    )
  },
)

journey('the parent changes, and the child decides', async ({ be }) => {
  const amina = await be('amina')
  await amina.go('/frameworks/long-table-values/1')
  const marek = await be('marek')
  await marek.go('/frameworks/long-table-values/1')
  await marek.press('Adapt it for where you are')
  await marek.write('What is yours called?', 'What holds at the locks')
  await marek.write('Who makes it?', 'Lock Keepers')
  await marek.write('Who is it for?', 'People who have lost somebody')
  await marek.tick('It is new')
  await marek.tick('Only those I invite')
  await marek.write('What should you be called?', 'Marek')
  await marek.tick('A peer supporter')
  await marek.tick('Not paid for it')
  await marek.press('Begin')
  await marek.press('Read it through, and publish')
  await marek.write('Who decided, and how?', 'Four of us')
  await marek.write('Why did you make it?', 'It says what we could not')
  await marek.write('Why did you keep what you kept?', 'All of it holds')
  await marek.press('Publish')

  await amina.go('/frameworks/mine')
  await amina.press(/^Begin the next version/)
  await open(amina, 'Food first')
  await amina.tick('Say it in other words')
  await amina.write('The words', 'Food, and time to eat it')
  await amina.write('Why?', 'We were always in a hurry')
  await amina.press('Save what is decided')
  await amina.press('Read it through, and publish')
  await amina.write('Who decided, and how?', 'All of us')
  await amina.write('Why did you make it?', 'One thing was said too fast')
  await amina.write('Why did you keep what you kept?', 'It still holds')
  await amina.press('Publish')
  assert.equal(amina.path, '/frameworks/long-table-values/2')

  await marek.go('/me')
  await marek.follow(/You decide whether to follow/)
  await marek.follow(/^See how, and decide/)
  await marek.sees('Food, and time to eat it', 'We were always in a hurry')
  await marek.tick('Begin a next version of ours')
  await marek.write('Why?', 'It is better said now')
  await marek.press('Save')
  await marek.press(/^Take this up/)
  await marek.sees('Your draft has this')
  await marek.follow('Back to the draft')
  await marek.press('Read it through, and publish')
  await marek.write('Who decided, and how?', 'Four of us')
  await marek.write('Why did you make it?', 'Theirs is better said now')
  await marek.write('Why did you keep what you kept?', 'All of it holds')
  await marek.press('Publish')
  assert.equal(marek.path, '/frameworks/what-holds-at-the-locks/2')
  await marek.sees('Food, and time to eat it', 'It is better said now')
  await marek.go('/frameworks/what-holds-at-the-locks/1')
  await marek.sees('Food first')
  await marek.seesNowhere('Food, and time to eat it')
}, { desk: false })
