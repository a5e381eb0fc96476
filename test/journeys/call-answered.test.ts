import assert from 'node:assert/strict'
import { bristol, invite, answerWhole } from './calling.ts'
import { journey } from './browser.ts'

const part = `${bristol}/peer-leadership`

journey('Amina invites Teasel Carers, who answer without an account', async (town) => {
  const visitor = await town.stranger()
  await visitor.go('/')
  await visitor.press('See the call, answered')
  await visitor.write('Where?', 'BS5')
  await visitor.press('Look here')
  await visitor.follow(/^See who has answered in Bristol/)
  await visitor.sees('Five things that were asked for', 'What peers say: not asked yet')
  await visitor.follow('Peer leadership at every level')
  assert.equal(visitor.path, part)
  const answers = await visitor.page.locator('tbody tr').allInnerTexts()
  const silent = answers.map((row) => row.includes('Nothing recorded here yet'))
  assert.ok(silent.includes(true) && silent.includes(false))
  assert.ok(silent.lastIndexOf(true) < silent.indexOf(false), 'silence stands first')

  const amina = await town.be('amina')
  await amina.go(part)
  const link = await invite(amina, /^Teasel Carers/)

  const teasel = await town.stranger()
  await teasel.go(link)
  await teasel.sees('You answer for Teasel Carers', 'Where do peers lead in your organisation')
  await answerWhole(teasel)
  await visitor.go(part)
  await visitor.sees('Two peer seats on the board', 'Owner: The chair', 'Due 31 March 2027')
  await visitor.follow('Teasel Carers')
  await visitor.sees('Bo Achebe, who chairs', '£8,400 a year', 'Not asked yet')
})

journey(
  'A commitment without a day is kept and not published, and nothing typed is lost',
  async (town) => {
    const link = await invite(await town.be('amina'), /^Harbour Peer Network/, part)
    const harbour = await town.stranger()
    await harbour.go(link)
    await harbour.write('What will you do?', 'A senior peer for every eight')
    await harbour.write('Year', '2027')
    await harbour.press('Publish')
    await harbour.sees(
      'There is a problem',
      'Write what you aim for, in your own words',
      'Write who answers for this, as you want it public',
    )
    const field = harbour.page.getByLabel('What will you do?')
    assert.equal(await field.inputValue(), 'A senior peer for every eight')

    await harbour.write(
      'Where do peers lead in your organisation, and how are they helped to get there?',
      'Peers chair us.',
    )
    await harbour.write('Who says this?', 'Ola, for the members')
    await harbour.press('Publish')
    await harbour.sees('Write a real day in numbers, like 31 3 2027')
    assert.equal(await field.inputValue(), 'A senior peer for every eight')
    await harbour.write('Year', '')
    await harbour.press('Publish')
    await harbour.sees(
      'Kept, and not published: A senior peer for every eight',
      'It has no owner and no day',
    )

    const visitor = await town.stranger()
    await visitor.go(part)
    await visitor.sees('Peers chair us.')
    await visitor.seesNowhere('A senior peer for every eight')
    await harbour.follow('Finish it')
    await harbour.write('Who answers for it?', 'The members')
    await harbour.write('Day', '1')
    await harbour.write('Month', '9')
    await harbour.write('Year', '2027')
    await harbour.press('Save')
    await visitor.go(part)
    await visitor.sees('A senior peer for every eight', 'Due 1 September 2027')
  },
)
