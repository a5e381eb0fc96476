import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { journey } from './browser.ts'

const hers = 'I would like one hour that is mine'

journey('Denise takes her words back, and Tomos no longer has them', async ({ be, kith }) => {
  const denise = await be('denise')
  const tomos = await be('tomos')
  await tomos.sees(hers)

  await denise.go('/me')
  await denise.follow('Take back What you said when you asked')
  await denise.sees(hers, 'Go back, and keep it')
  await denise.press('Take this back')
  await denise.seesNowhere(hers)
  await tomos.page.reload()
  await tomos.seesNowhere(hers)
  await tomos.sees('Denise', 'They have kept their words for when you meet')

  const lived = denise.card('Bringing up children through it')
  await denise.choose('Who may see it?', 'Only me', lived)
  await denise.press(lived.getByRole('button', { name: 'Save who may see it' }))
  await tomos.page.reload()
  await tomos.seesNowhere('bringing up children')
  await kith.settle()
  await tomos.page.reload()
  await tomos.seesNowhere(hers, 'bringing up children')
})

journey(
  'Denise reads what Kith holds about her and who saw it, and keeps a copy',
  async ({ be }) => {
    const farida = await be('farida')
    await farida.sees('Denise')
    const denise = await be('denise')
    await denise.go('/me')
    await denise.sees(
      'What else Kith holds about you',
      'someone, while deciding whether to say yes',
    )
    const seen = (await denise.page.locator('main').innerText()).split(
      'Who has seen what of you',
    )[1]!
    assert.doesNotMatch(
      seen.split('What else')[0]!,
      /Farida|Tomos/,
      'no name before both have said yes',
    )

    const [kept] = await Promise.all([
      denise.page.waitForEvent('download'),
      denise.page.getByRole('link', { name: /^Keep a copy of everything/ }).click(),
    ])
    assert.equal(kept.suggestedFilename(), 'kith-about-me.json')
    assert.ok(readFileSync(await kept.path(), 'utf8').includes(hers))
  },
)

journey(
  'Shanice erases everything, and her words are gone from where Tomos read them',
  async (town) => {
    const shanice = await town.be('shanice')
    const tomos = await town.be('tomos')
    await tomos.go('/introductions')
    await tomos.follow('Shanice')
    await tomos.sees('I want to laugh with someone who knows')

    await shanice.go('/me')
    await shanice.follow('Erase everything about me')
    await shanice.press('Erase everything')
    await shanice.sees('Tick the box if you are sure. Nothing has been erased')
    await shanice.tick('Yes, erase everything about me')
    await shanice.press('Erase everything')
    assert.equal(shanice.path, '/')
    await town.kith.settle()

    await tomos.page.reload()
    await tomos.sees('This introduction has ended')
    await tomos.seesNowhere('I want to laugh', 'Shanice')
    await shanice.go('/me')
    await shanice.sees('Sign in')
  },
)
