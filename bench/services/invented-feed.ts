import { createWriteStream } from 'node:fs'
import { once } from 'node:events'

const WORDS =
  'tea walk talk garden music advice hall street morning evening young older carers housing money food sport craft reading'.split(
    ' ',
  )

const sentence = (seed: number, words: number): string =>
  Array.from({ length: words }, (_, at) => WORDS[(seed * 31 + at * 17) % WORDS.length]).join(' ')

// As in a real city's feed: one in fifty says that it is peer support, one in fifteen mentions it.
const nameOf = (at: number) => (at % 50 === 0 ? `Support group ${at}` : `Made-up service ${at}`)
const mentions = (at: number) => (at % 15 === 0 ? ' We mention peer support.' : '')

const recordOf = (at: number) => ({
  id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  name: nameOf(at),
  description: `<p>${sentence(at, 60)}</p><p>${sentence(at + 7, 120)}.${mentions(at)}</p><ul><li>${sentence(at + 3, 40)}</li></ul>`,
  url: `https://service-${at}.example/`,
  email: `hello@service-${at}.example`,
  status: 'active',
  fees: '',
  assured_date: '2026-01-31',
  pc_targetAudience: [{ id: 'c', audienceType: WORDS[at % WORDS.length] }],
  organization: {
    id: `10000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Made-up runner ${at}`,
    description: sentence(at + 11, 80),
    url: '',
    logo: '',
    uri: '',
  },
})

/** Writes a whole list of so many services that nobody offers. @returns its bytes */
export const writeFeed = async (path: string, count: number): Promise<number> => {
  const file = createWriteStream(path)
  for (let at = 0; at < count; at++)
    if (!file.write(`${at === 0 ? '[' : ','}\n${JSON.stringify(recordOf(at))}`))
      await once(file, 'drain')
  file.end(']')
  await once(file, 'finish')
  return file.bytesWritten
}
