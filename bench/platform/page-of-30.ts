import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginSession } from '../../src/rooms/people/people.ts'
import { testSample, testSecrets } from '../../test/harness/databases.ts'
import { onClose } from '../closing.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import { loadInTurn, type Page } from '../load.ts'
import { row, type Row } from '../row.ts'
import { serve, type Served } from '../served.ts'
import { recordPage } from './statements.ts'
import { addWaiting, fillShown } from './waiting.ts'

const PEOPLE = 30
const SHOWN = 12_000
const SECONDS = 4
const ROUNDS = 3

/** Ten times larger in every part: ten times as many wait, and ten times as much is shown to others. */
const makeDatabase = async (times: number): Promise<BenchDatabase> => {
  const database = await openDatabase(true)
  const { cellId } = coordinator()
  await database.run(`delete from people.shown where audience = 'helpers'`)
  await addWaiting(database, cellId, PEOPLE * times)
  await fillShown(database, cellId, SHOWN * times)
  return database
}

const coordinator = () => testSample().cast.find(({ slug }) => slug === 'eleri')!

const signIn = async ({ opened }: BenchDatabase): Promise<string> => {
  const { personId: person, cellId: cell } = coordinator()
  const token = await opened.door.open('kith_app', { person, cell }, (tx) =>
    beginSession(tx, testSecrets, { person, cell }, opened.clock()),
  )
  return `kith-session=${token}; kith-browser=${'b'.repeat(43)}`
}

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-page-'))
  onClose(() => rm(folder, { recursive: true, force: true }))
  return folder
}

type Script = 'bin/serve.ts' | 'bench/platform/bare.ts'

const servePage = async (
  script: Script,
  database: BenchDatabase,
  more: Record<string, string> = {},
): Promise<Served> => {
  const masterKeyFile = join(await makeFolder(), 'master.key')
  await writeFile(masterKeyFile, Buffer.alloc(32, 7).toString('base64'))
  return serve(script, {
    ...more,
    DATABASE_URL: database.addresses.databaseUrl,
    OWNER_URL: database.addresses.ownerUrl,
    KEYS_URL: database.addresses.keysUrl,
    MASTER_KEY_FILE: masterKeyFile,
    SMTP_URL: 'smtp://127.0.0.1:9',
  })
}

/** A page that shows its people with their words; anything else would be quick for nothing. */
const pageAt = async (
  { origin }: Served,
  path: string,
  cookie: string,
): Promise<Page & { people: number }> => {
  const url = `${origin}${path}`
  const words = await (await fetch(url, { headers: { cookie } })).text()
  const people = words.split('found their feet again').length - 1
  if (people < PEOPLE) throw new Error(`${url} shows ${people} people, not ${PEOPLE}`)
  return { url, cookie, people }
}

const againstBare = async (database: BenchDatabase, cookie: string): Promise<Row[]> => {
  const kith = await servePage('bin/serve.ts', database)
  const statements = await recordPage(database, '/helping', cookie, await makeFolder())
  const bare = await servePage('bench/platform/bare.ts', database, { STATEMENTS: statements })
  const pages = [await pageAt(kith, '/helping', cookie), await pageAt(bare, '/', cookie)]
  const [ours, theirs] = (await loadInTurn(pages, SECONDS, ROUNDS)) as [number, number]
  await Promise.all([kith.stop(), bare.stop()])
  const name = 'platform.page_of_30'
  const against = `bare Fastify: the same transaction as JSON, ${Math.round(theirs)} a second`
  return [
    row({ name, value: ours / theirs, unit: 'of bare', goal: { least: 0.5 }, against }),
    row({
      name: 'platform.page_of_30_rate',
      value: ours,
      unit: 'pages/s',
      goal: { least: 1000 },
      against: 'an aim, on two cores with the database and the load beside it',
    }),
  ]
}

const againstLarger = async (database: BenchDatabase, cookie: string): Promise<Row> => {
  const larger = await makeDatabase(10)
  const servers = [
    await servePage('bin/serve.ts', database),
    await servePage('bin/serve.ts', larger),
  ]
  const cookies = [cookie, await signIn(larger)]
  const pages = [
    await pageAt(servers[0]!, '/helping', cookies[0]!),
    await pageAt(servers[1]!, '/helping', cookies[1]!),
  ]
  const [small, large] = (await loadInTurn(pages, SECONDS, ROUNDS)) as [number, number]
  for (const server of servers) await server.stop()
  await larger.close()
  return row({
    name: 'platform.page_of_30_growth',
    value: small / large,
    unit: '× slower',
    goal: { most: 1.3 },
    against: `a tenth of the rows: ${SHOWN * 10} shown in all, ${PEOPLE * 10} people waiting, ${pages[1]!.people} on the page`,
  })
}

/** The coordinator's page: a session, one transaction as this person, sealed words, and the audit of it. */
export const measurePage = async (): Promise<Row[]> => {
  const database = await makeDatabase(1)
  const cookie = await signIn(database)
  const rows = await againstBare(database, cookie)
  const growth = await againstLarger(database, cookie)
  await database.close()
  return [...rows, growth]
}
