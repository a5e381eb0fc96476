import { journey } from './browser.ts'

journey('A coordinator lists what was pasted, and prints the directory', async (town) => {
  const eleri = await town.be('eleri')
  await eleri.go('/services/desk')
  await eleri.follow('Paste a list or a letter')
  await eleri.press('Read it')
  await eleri.sees('There is a problem', 'Paste the rows or the letter here')
  await eleri.write(
    'The rows or the letter',
    'Insomnia allotment\nWe dig when nobody sleeps. Ring 0117 496 0033. BS4 9ZZ',
  )
  await eleri.press('Read it')
  await eleri.sees('Waiting to be checked', 'Insomnia allotment')
  await eleri.follow('Insomnia allotment')
  await eleri.choose('What kind of organisation is that?', 'user-led group')
  await eleri.write('How does somebody come for the first time?', 'Ring the number.')
  await eleri.press('List it')
  await eleri.sees('Insomnia allotment', 'Written by the coordinator of the place')

  await eleri.go('/services/desk')
  await eleri.follow('The directory, for printing')
  await eleri.sees('Insomnia allotment', '0117 496 0033', 'None is put before another')
  await eleri.follow('Large print')
  await eleri.sees('Insomnia allotment')
  await eleri.go('/services/desk/pack')
  await eleri.sees('Who is missing from this list?')
})
