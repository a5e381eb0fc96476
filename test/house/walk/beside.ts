import { paperCode } from '../../../src/rooms/people/people.ts'
import { testSample, testSecrets } from '../../harness/databases.ts'
import type { Kith, Visitor } from '../../harness/harness.ts'

const bettysCode = (): string => {
  const [code] = testSample().tables['people.paper_code']
  return paperCode(testSecrets, 'account', code!.code_id)
}

const withCode = async (visitor: Visitor, code: string): Promise<Visitor> => {
  await visitor.fill('/sign-in/code', '/sign-in/code', { code })
  return visitor
}

/** Somebody entered from paper, who has put an address of their own to it since. */
const takenOver = async (kith: Kith): Promise<Visitor> => {
  const eleri = await kith.as('eleri')
  const typed = { name: 'Ottilie', reach: '0117 496 0177', adult: 'yes', agreed: 'yes' }
  await eleri.fill('/beside/enter', '/beside/enter', typed)
  const { words } = await eleri.get('/beside/paper')
  const own = await withCode(kith.visitor(), /(?:[2-9A-Z]{4} ){3}[2-9A-Z]{4}/.exec(words)![0])
  await own.fill('/beside/paper', '/beside/email', { email: 'ottilie@planted.example' })
  return own
}

/** Those who are not alone at the form: with a code on paper, with somebody beside them, and later alone. */
export const besidePeople = async (kith: Kith): Promise<[string, Visitor][]> => [
  ['on paper', await withCode(kith.visitor(), bettysCode())],
  ['beside somebody', await withCode(await kith.as('eleri'), bettysCode())],
  ['taken over', await takenOver(kith)],
]

/** A link worker begins with somebody; the address of the slip. */
export const beginWith = async (kith: Kith): Promise<string> => {
  const bronwen = await kith.as('bronwen')
  const typed = { name: 'Somebody', words: 'I would like a walk.', agreed: ['adult', 'typed'] }
  return (await bronwen.fill('/begin-with', '/begin-with', typed)).path
}
