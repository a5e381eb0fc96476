import assert from 'node:assert/strict'
import { ask, gladToMeetRosa, joinBy, likeAmina, rosasWords, signIn } from './asking.ts'
import { journey } from './browser.ts'

journey(
  'Rosa asks, Amina is glad to, Rosa chooses her, and they agree a first meeting',
  async (town) => {
    const { kith } = town
    const rosa = await town.stranger()
    await rosa.go('/meet')
    await rosa.press('Start')
    await rosa.press('Send me a link')
    await rosa.sees('Write your email address, so that we can send you a link')
    await signIn(kith, rosa, 'rosa@example.com')

    await rosa.sees('Which area are you in?')
    await rosa.write('Your postcode', 'nowhere')
    await rosa.press('Go on')
    await rosa.sees('Write a postcode like BS5 6AB, or only its first half, like BS5')
    await rosa.write('Your postcode', 'BS5')
    await rosa.press('Go on')
    await rosa.sees('Tick the box if you are 18 or over', 'Childline')
    assert.equal(await rosa.page.getByLabel('Your postcode').inputValue(), 'BS5')
    await joinBy(rosa, 'BS5')
    await rosa.sees('In your own words')
    await ask(kith, rosa, likeAmina)
    await rosa.sees('We are asking people who have been there too')

    const amina = await town.be('amina')
    await amina.sees(rosasWords, 'You both')
    const card = amina.card('Rosa')
    assert.match(await card.innerText(), /have been in hospital/)
    assert.doesNotMatch(await card.innerText(), /faith|pray to|07700/i)
    await amina.seesNowhere('07700 900123', 'rosa@example.com')
    await gladToMeetRosa(kith, amina)
    await amina.sees('You said you would be glad to. The next yes is theirs')

    await rosa.go('/request')
    await rosa.sees(
      'One person would be glad to meet you',
      'I make strong tea and I do not hurry',
      'You both',
    )
    const shown = await rosa.card('Amina').innerText()
    assert.match(shown, /are bringing up children/)
    assert.doesNotMatch(shown, /\d|racism|low for a long time|debt/, 'reasons and no number')
    await rosa.press('Yes, I would like to meet Amina')
    await rosa.sees('You have both said yes', 'Two yeses')
    await kith.settle()

    await rosa.writeDay('31', '11', '2026')
    await rosa.write('Time', 'tea time')
    await rosa.write(
      'Where, and what you hope for',
      'The café by the library. Half an hour is enough.',
    )
    await rosa.press('Propose this')
    await rosa.sees('Write a real date', 'Choose how you would like to meet')
    const where = rosa.page.getByLabel('Where, and what you hope for')
    assert.match(await where.inputValue(), /café by the library/)
    await rosa.writeDay('1', '12', '2026')
    await rosa.write('Time', '10:30')
    await rosa.tick('Walking together')
    await rosa.press('Propose this')
    await rosa.sees('You proposed', 'Tuesday 1 December')

    await amina.go('/introductions')
    await amina.follow('Rosa')
    await amina.sees('They propose', 'The café by the library', '07700 900123')
    await amina.press('Yes, that suits me')
    await rosa.page.reload()
    await rosa.sees('You have both agreed')
  },
)
