import assert from 'node:assert/strict'
import { journey } from './browser.ts'

journey(
  'Somebody finds a group near them, sees how to join, and passes the search on',
  async (town) => {
    const visitor = await town.stranger()
    await visitor.go('/services')
    await visitor.write('Where?', 'bs5 6ab')
    await visitor.write('What is it about? (if you like)', 'hearing voices')
    await visitor.press('Look')
    assert.equal(
      visitor.path.startsWith('/services?place=BS5&what=hearing+voices'),
      true,
      visitor.path,
    )
    await visitor.sees('BS5, Bristol', '4 groups and services, the nearest first', 'Voices evening')
    assert.equal(await visitor.page.getByRole('img', { name: /^Map of Bristol/ }).count(), 1)

    const friend = await town.stranger()
    await friend.go(visitor.path)
    await friend.sees('Voices evening', 'Lark line')
    await friend.follow('Voices evening')
    await friend.sees('In their own words', 'A circle for people who hear voices')
    await friend.sees(
      'Come to any second Thursday',
      'Next: 10 December 2026',
      'Free places Not known',
    )
    await friend.follow('A poster with a code to scan')
    assert.equal(await friend.page.getByRole('img', { name: /^A code for a phone/ }).count(), 1)
  },
)

journey('Somebody who mistypes, or lives where nothing is held, is helped on', async (town) => {
  const visitor = await town.stranger()
  await visitor.go('/services?place=Atlantis')
  await visitor.sees('There is a problem', 'We do not know a place called “Atlantis”')
  await visitor.write('Where?', 'EH1')
  await visitor.press('Look')
  await visitor.sees('That postcode is in Scotland')
  await visitor.follow('Lothian')
  await visitor.sees('Kith is not open in Lothian yet', 'Nothing is held about it', '116 123')
})
