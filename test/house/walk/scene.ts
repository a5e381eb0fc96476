import { askReturns } from '../../../src/rooms/services/asking.ts'
import { inviteToDraft } from './drafting.ts'
import { beginWith, besidePeople } from './beside.ts'
import { testSample } from '../../harness/databases.ts'
import type { Kith, Seen, Visitor } from '../../harness/harness.ts'

/** Words that stand nowhere else, so that finding them tells that something got out. */
export const CANARY = {
  name: 'Quillfeather',
  words: 'The marzipan lighthouse keeps me awake',
  email: 'quillfeather@planted.example',
}

const optionOf = (page: Seen, words: string): string => {
  const found = [...page.html.matchAll(/<option value="([^"]+)"[^>]*>([^<]*)/g)].find(
    ([, , text]) => text?.includes(words),
  )
  if (!found) throw new Error(`nothing to choose says ${words}`)
  return found[1]!
}

type Invited = { holder: Visitor; heldPaths: string[]; inviterPaths: string[] }

/** Somebody invites an organisation, which then answers with one whole commitment and one draft. */
const invite = async (kith: Kith): Promise<Invited> => {
  const tomos = await kith.as('tomos')
  const asking = await tomos.get('/call/invite')
  const made = await tomos.submit(asking.form('/call/invite'), {
    organisation: optionOf(asking, 'Teasel Carers'),
  })
  const link = /\/call\/answer\/\d+\/[\w-]+/.exec(made.html)?.[0]
  if (!link) throw new Error(`no link is shown: ${made.words.slice(0, 200)}`)
  const holder = kith.visitor()
  const answer = {
    words: 'We want two paid seats.',
    'answered-by': 'The chair',
    what: 'Two seats on our board',
    'due-day': '31',
    'due-month': '3',
    'due-year': '2027',
  }
  await holder.fill(`${link}/peer-leadership`, `${link}/peer-leadership`, {
    ...answer,
    owner: 'The chair',
  })
  const thanks = await holder.fill(`${link}/roots`, `${link}/roots`, { ...answer, owner: '' })
  return { holder, heldPaths: [link, thanks.path], inviterPaths: [made.path] }
}

/** A group asks for the link to its page, and another is asked its three questions: both links come by post. */
const keepPages = async (kith: Kith): Promise<string[]> => {
  const found = await kith.visitor().get('/services?place=BS3')
  const bench = /href="(\/services\/\d+\/[0-9a-f-]{36})">The bench/.exec(found.html)![1]!
  await kith.visitor().fill(`${bench}/keep`, `${bench}/keep`)
  await askReturns(kith.house)
  await kith.settle()
  const texts = kith.letters().map(({ text }) => text)
  const links = [/\/keep\/\d+\/[\w-]+/, /\/return\/\d+\/[\w-]+/].map(
    (like) => texts.flatMap((text) => like.exec(text) ?? [])[0],
  )
  if (!links[0] || !links[1]) throw new Error('no link to a page came by post')
  return [`${bench}/keep/sent`, links[0], links[1], `${links[1]}/thanks`]
}

/** A group that moved over a border: its page went to the list there, and its old address leads to it. */
const moveOne = async (kith: Kith): Promise<void> => {
  const found = await kith.visitor().get('/services?place=BS7&what=supper')
  const page = /href="(\/services\/\d+\/[0-9a-f-]{36})">House supper/.exec(found.html)![1]!
  const keeper = kith.visitor()
  await keeper.fill(`${page}/keep`, `${page}/keep`)
  await kith.settle()
  const link = kith
    .letters()
    .filter(({ to }) => to === 'supper@openlatch.example')
    .flatMap(({ text }) => /\/keep\/\d+\/[\w-]+/.exec(text) ?? [])[0]
  await keeper.fill(`${link}/details`, `${link}/details`, { outcode: 'B1' })
  await kith.settle()
}

/** A coordinator looks at a list before it is read in. */
const tryList = async (kith: Kith): Promise<string> => {
  const to = '/services/lists/add'
  const eleri = await kith.as('eleri')
  const typed = { address: 'https://other-list.example/services', name: 'Made-up list' }
  const { path } = await eleri.fill(to, to, typed)
  await kith.settle()
  // There is no such list; had there been one, the worker would have written this.
  await kith.house.door.open('kith_jobs', {}, (tx) =>
    tx
      .updateTable('services.trial')
      .set({ problem: null, read_count: 3, sure_count: 1, names: JSON.stringify(['Made-up tea']) })
      .where('cell_id', '>', 0)
      .execute(),
  )
  return path
}

/** Denise, who is asking, reads what peers of a service say to everyone, and may ask for one of them. */
const askForOne = async (kith: Kith): Promise<string> => {
  const denise = await kith.as('denise')
  for (const { cell_id, service_id } of testSample().tables['introductions.public_peer']) {
    const { links } = await denise.get(`/services/${cell_id}/${service_id}/peers`)
    const found = links.find((href) => href.startsWith('/ask-for/'))
    if (found) return found
  }
  throw new Error('nobody whom Denise might ask for says anything to everyone')
}

/** Somebody types the canary's words wherever words may go astray: kept, refused, and in an address. */
const plant = async (kith: Kith, who: Visitor): Promise<void> => {
  const { name, words } = CANARY
  await who.fill('/ask', '/ask', { name, words })
  await who.fill('/ask', '/ask', { name, words: words.repeat(300) })
  await who.get(`/${encodeURIComponent(words)}?words=${encodeURIComponent(words)}`)
  await who.fill('/sign-in', '/sign-in', { email: `${name} is not an address` })
  const form = (await who.get('/ask')).form('/ask')
  await who.submit({ ...form, fields: { ...form.fields, csrf: ['stale'] } }, { name, words })
  await kith.settle()
}

/** Those who are in nobody's cast, and the addresses that people have from elsewhere than a link. */
export type Scene = {
  others: ReadonlyMap<string, Visitor>
  known: Readonly<Record<string, string[]>>
}

/** What has to have happened so that every page has somebody who can come to it. */
export const setScene = async (kith: Kith): Promise<Scene> => {
  const { holder, heldPaths, inviterPaths } = await invite(kith)
  const kept = await keepPages(kith)
  await moveOne(kith)
  const draft = await inviteToDraft(kith)
  await plant(kith, await kith.as('imran'))
  const newcomer = await kith.join(CANARY.email)
  return {
    others: new Map([
      ['visitor', kith.visitor()],
      ['newcomer', newcomer],
      ['link holder', holder],
      ...(await besidePeople(kith)),
    ]),
    known: {
      eleri: [await tryList(kith)],
      denise: [await askForOne(kith)],
      bronwen: [await beginWith(kith)],
      tomos: inviterPaths,
      amina: [draft.made],
      'link holder': [...heldPaths, ...kept, draft.link],
    },
  }
}
