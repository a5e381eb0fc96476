import type { BenchDatabase } from '../database.ts'
import { loadInTurn } from '../load.ts'
import { row, type Row } from '../row.ts'
import { makeDatabase, makeFolder, pageAt, PEOPLE, servePage, SHOWN, signIn } from './page-scene.ts'
import { recordPage } from './statements.ts'

const SECONDS = 4
const ROUNDS = 3

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
