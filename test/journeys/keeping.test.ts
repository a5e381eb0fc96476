import assert from 'node:assert/strict'
import { journey, type Town } from './browser.ts'

const LARKS = 'larks@madaslarks.example'

const linkFor = async ({ kith }: Town): Promise<string> => {
  await kith.settle()
  const letter = kith.letters().find(({ to }) => to === LARKS)
  const link = letter?.text.match(/\/keep\/\d+\/[\w-]+/)?.[0]
  assert.ok(link, 'the group has post')
  return link
}

journey('A volunteer of a group of four claims its page and mends it', async (town) => {
  const began = performance.now()
  const volunteer = await town.stranger()
  await volunteer.go('/services?place=BS6&what=voices')
  await volunteer.follow('Voices evening')
  await volunteer.follow('Keep this page up to date')
  await volunteer.sees('You need no account and no password', LARKS)
  await volunteer.press('Send the link')
  await volunteer.sees('Look in the group’s post')

  await volunteer.go(await linkFor(town))
  await volunteer.follow('Change the words and how to reach you')
  await volunteer.write('What is it, and who are you?', '')
  await volunteer.press('Save')
  await volunteer.sees('There is a problem', 'Write a few words about the group')
  await volunteer.write('What is it, and who are you?', 'Four of us, a kettle, and no experts.')
  await volunteer.press('Save')
  await volunteer.sees('The page says it in your words now')

  await volunteer.follow('Say how much room there is')
  await volunteer.tick('No, we are full')
  await volunteer.choose('If you are full: until when?', 'March 2027')
  await volunteer.press('Save')
  await volunteer.sees('Free places: full until 1 March 2027')
  await volunteer.press('Yes, it is still right')
  await volunteer.sees('The page says that you looked at it today')

  const visitor = await town.stranger()
  await visitor.go('/services?place=BS6&what=kettle+experts')
  await visitor.sees('Four of us, a kettle, and no experts.', 'full until 1 March 2027')
  assert.ok(performance.now() - began < 5 * 60_000, 'it takes five minutes at most')
})
