import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginSession } from '../../src/rooms/people/people.ts'
import { testSample, testSecrets } from '../../test/harness/databases.ts'
import { onClose } from '../closing.ts'
import { openDatabase, type BenchDatabase } from '../database.ts'
import type { Page } from '../load.ts'
import { serve, type Served } from '../served.ts'
import { fillShown } from './shown-to-others.ts'
import { addWaiting } from './waiting.ts'

export const PEOPLE = 30
export const SHOWN = 12_000

/** Ten times larger in every part: ten times as many wait, and ten times as much is shown to others. */
export const makeDatabase = async (times: number): Promise<BenchDatabase> => {
  const database = await openDatabase(true)
  const { cellId } = coordinator()
  await database.run(`delete from people.shown where audience = 'helpers'`)
  await addWaiting(database, cellId, PEOPLE * times)
  await fillShown(database, cellId, SHOWN * times)
  return database
}

const coordinator = () => testSample().cast.find(({ slug }) => slug === 'eleri')!

export const signIn = async ({ opened }: BenchDatabase): Promise<string> => {
  const { personId: person, cellId: cell } = coordinator()
  const token = await opened.door.open('kith_app', { person, cell }, (tx) =>
    beginSession(tx, testSecrets, { person, cell }, opened.clock()),
  )
  return `kith-session=${token}; kith-browser=${'b'.repeat(43)}`
}

export const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'kith-bench-page-'))
  onClose(() => rm(folder, { recursive: true, force: true }))
  return folder
}

type Script = 'bin/serve.ts' | 'bench/platform/bare.ts'

export const servePage = async (
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
export const pageAt = async (
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
