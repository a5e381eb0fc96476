import assert from 'node:assert/strict'
import { gladToMeetRosa, likeGrace, rosaAsks } from './asking.ts'
import { journey } from './browser.ts'

journey(
  'Tomos tells Grace what worries him, she answers, and he ends what is over',
  async (town) => {
    const { kith } = town
    const tomos = await town.be('tomos')
    await tomos.go('/introductions')
    await tomos.follow('Shanice')
    await tomos.follow('Something worries me')
    await tomos.sees('Grace', 'reads what you write', 'safeguarding team')
    await tomos.press(/^Send this to Grace/)
    await tomos.sees('Write what worries you, in your own words')
    await tomos.write(
      'What worries you?',
      'She has not been herself, and I am not sure what to do.',
    )
    await tomos.press(/^Send this to Grace/)
    await tomos.sees('Not answered yet')
    await kith.settle()

    const grace = await town.be('grace')
    await grace.go('/reports')
    const report = grace.page.locator('.kith-card').filter({ hasText: 'She has not been herself' })
    await report.getByLabel('Your answer').fill('Thank you. I am ringing you today.')
    await grace.press(report.getByRole('button', { name: 'Send the answer' }))
    await tomos.go('/me')
    await tomos.follow('Your worry has an answer')
    await tomos.sees('I am ringing you today')

    await tomos.go('/introductions')
    await tomos.follow('Shanice')
    const shared = tomos.path
    await tomos.follow('End this introduction')
    await tomos.press('End it')
    const shanice = await town.be('shanice')
    await shanice.go('/me')
    await shanice.follow(/An introduction has ended/)
    assert.equal(shanice.path, shared)
    await shanice.sees('This introduction has ended', 'that meeting will not happen')
    await shanice.seesNowhere('I know the ward at night', 'She has not been herself')
    assert.equal(await shanice.page.getByRole('button', { name: 'Propose this' }).count(), 0)
  },
)

journey(
  'Shanice was still writing when Tomos ended it: her words stay, and she can still report',
  async ({ be }) => {
    const shanice = await be('shanice')
    const tomos = await be('tomos')
    for (const walker of [shanice, tomos]) {
      await walker.go('/introductions')
      await walker.follow(/Shanice|Tomos/)
    }
    await tomos.follow('End this introduction')
    await tomos.press('End it')
    const words =
      'I would rather it were the swings by the river, so that my boy can play while we talk.'
    await shanice.writeDay('2', '12', '2026')
    await shanice.write('Time', '11:00')
    await shanice.tick('Walking together')
    await shanice.write('Where, and what you hope for', words)
    await shanice.press('Propose this')
    await shanice.sees('This introduction has ended', words)
    await shanice.follow(/worries me/)
    await shanice.sees('What worries you?')
  },
  { desk: false },
)

journey(
  'What worries Rosa about Grace is not sent to Grace',
  async (town) => {
    const { kith, stranger, be } = town
    const rosa = await stranger()
    await rosaAsks(kith, rosa, likeGrace)
    const grace = await be('grace')
    await gladToMeetRosa(kith, grace)
    await rosa.go('/request')
    await rosa.follow('Something here worries me')
    await rosa.sees('What worries you?')
    await rosa.seesNowhere('Send this to Grace', /Grace Adeyemi at [^.]* reads/)
  },
  { desk: false },
)
