import assert from 'node:assert/strict'
import { beginAsAmina, decideAll, inviteRuth, open, ruthArgues } from './adapting.ts'
import { journey } from './browser.ts'

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

journey(
  'the parent changes, and the child decides',
  async ({ be }) => {
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
  },
  { desk: false },
)
