import { codeOn } from '../disclosure/betty.ts'
import { journey } from './browser.ts'

journey(
  'Betty is entered from a paper form by Eleri, and later opens her own page with her code',
  async ({ kith, be, stranger }) => {
    const reader = await stranger()
    await reader.go('/paper')
    await reader.sees('What happens with this paper', 'Give it back to:', 'Third wish', 'Phone 999')
    await reader.sees('Are you 18 or over?')

    const eleri = await be('eleri')
    await eleri.go('/beside')
    await eleri.press(eleri.page.getByRole('button', { name: /Write for somebody/ }))
    await eleri.write('What would you like to be called?', 'Dot')
    await eleri.write('How can the person beside you reach you?', '0117 496 0199')
    await eleri.tick('They say that they are 18 or over')
    await eleri.press('Go on to their words')
    await eleri.sees('There is a problem', 'Ask them first, and tick what they agree to')
    await eleri.tick('They say that they are 18 or over', 'They agree')
    await eleri.press('Go on to their words')

    await eleri.sees('You are beside somebody, on their page')
    const words = 'The house is so quiet. I would like somebody to have tea with.'
    await eleri.write('What would you like to talk about, or not be alone with?', words)
    await eleri.press('Save and go on')
    await eleri.go('/ask/check')
    await eleri.press('Ask to meet someone')
    await kith.settle()
    await eleri.go('/beside/paper')
    const code = codeOn(await eleri.page.locator('.kith-slip').innerText())
    await eleri.press('Finish, and go back to my own page')
    await eleri.sees('People I am beside', 'Dot', '0117 496 0199')
    await eleri.seesNowhere('The house is so quiet')

    const dot = await stranger()
    await dot.go('/sign-in')
    await dot.follow('I have a code on paper')
    await dot.write('The code on the paper', 'not the code')
    await dot.press('Open the page')
    await dot.sees('There is a problem', 'This code opens nothing')
    await dot.write('The code on the paper', code)
    await dot.press('Open the page')
    await dot.sees('The house is so quiet', 'whoever was beside you, in your own words')
    await dot.seesNowhere('You are beside somebody')
  },
  { desk: false },
)
