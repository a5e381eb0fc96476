import type { Kith, Visitor } from '../harness/harness.ts'

export const betty = {
  name: 'Betty',
  reach: '0117 496 0101, after ten',
  adult: 'yes',
  agreed: 'yes',
}

export const codeOn = (words: string): string => words.match(/(?:[2-9A-Z]{4} ){3}[2-9A-Z]{4}/)![0]

/** Eleri enters Betty, asks for her, reads her code out to her, and goes back to her own page. */
export const enterBetty = async (kith: Kith, eleri: Visitor, name = 'Betty'): Promise<string> => {
  await eleri.fill('/beside/enter', '/beside/enter', { ...betty, name })
  const words = 'My sister died in spring and the house is so quiet.'
  await eleri.fill('/ask', '/ask', { name, words })
  await eleri.fill('/ask/common', '/ask/common', { concepts: ['losing-someone'] })
  await eleri.fill('/ask/check', '/ask/check')
  const code = codeOn((await eleri.get('/beside/paper')).words)
  await kith.settle()
  await eleri.fill('/beside/paper', '/beside/finish')
  return code
}

export const asBetty = async (kith: Kith, code: string): Promise<Visitor> => {
  const browser = kith.visitor()
  await browser.fill('/sign-in/code', '/sign-in/code', { code })
  return browser
}
