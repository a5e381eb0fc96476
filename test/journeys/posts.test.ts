import assert from 'node:assert/strict'
import { journey } from './browser.ts'

const SHEET = `reference,title,kind,level,setting,hours,since,state
N-7,Peer lead,paid,lead,crisis,37.5,01/02/2026,vacant
N-8,Peer on nights,paid,peer supporter,crisis,30,31/02/2026,filled`

journey('Priya brings in posts without a name, and Marek claims his', async ({ be }) => {
  const priya = await be('priya')
  await priya.go('/posts')
  await priya.follow('The posts of your organisation')
  await priya.follow('Print the slips with which posts are claimed')
  await priya.go('/posts/desk/bring-in')
  await priya.press('Show me what would happen')
  await priya.sees('There is a problem', 'Paste the rows here, with their headings')
  await priya.write('The rows', SHEET)
  await priya.press('Show me what would happen')
  await priya.sees('1 new, 0 changed, 0 as before, 1 not read', '“31/02/2026” is no day')
  await priya.press('Yes, keep these')
  await priya.sees('Peer lead', 'Open now')

  await priya.follow('Print the slips with which posts are claimed')
  const slip = priya.page.locator('.kith-slip', { hasText: 'Peer lead (N-7)' })
  const code = /(?:\w{4} ){3}\w{4}/.exec(await slip.innerText())?.[0]
  assert.ok(code, 'the slip has a code')

  const marek = await be('marek')
  await marek.go('/posts/mine')
  await marek.write('The code on the slip', code)
  await marek.press('Claim this post')
  await marek.sees('Peer lead', 'Only you can see this page')
  await priya.page.reload()
  await priya.seesNowhere('Marek')
})

journey('An empty seat on a board is seen, and filled', async (town) => {
  const visitor = await town.stranger()
  await visitor.go('/posts/in/birmingham-and-solihull')
  await visitor.follow('The board of the trust')
  await visitor.sees('it has been empty since', 'How to come to it')
  const priya = await town.be('priya')
  await priya.go('/posts/desk')
  await priya.follow('The board of the trust')
  await priya.tick('Yes, a peer sits there')
  await priya.press('Save')
  await visitor.page.reload()
  await visitor.sees('A peer has sat here since')
  await visitor.go('/posts/in/birmingham-and-solihull')
  await visitor.follow('Voices of the Cut')
  await visitor.follow('A case for a senior post, to print')
  await visitor.sees('none is above the first', 'What we ask for')
})
