import assert from 'node:assert/strict'
import pg from 'pg'
import type { Kith } from '../../../../test/harness/harness.ts'
import { against, againstList, type Shape } from '../../../../test/open-referral/against.ts'
import { BASE } from './open-referral.routes.ts'
import { questions } from './questions.ts'

export type Json = Record<string, unknown>
export type Page = Json & { contents: Json[]; total_items: number; total_pages: number }

export const ids = ({ contents }: Page) => contents.map(({ id }) => String(id))

/** Every list of the interface, and what each of its records must be. */
export const lists: [string, Shape][] = questions
  .filter(({ one }) => !one)
  .map(({ path, schema }) => [path, schema as Shape])

/** Somebody else's machine, asking. */
export const asking = (kith: () => Kith) => {
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    kith().server.inject({ method: 'GET', url: BASE + path, headers })

  const get = async <T = Page>(path: string): Promise<T> => {
    const { statusCode, body } = await ask(path)
    assert.equal(statusCode, 200, `${path}: ${body.slice(0, 300)}`)
    return JSON.parse(body) as T
  }

  const inDatabase = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: kith().database.addresses.ownerUrl })
    await client.connect()
    const { rows } = await client.query<Row>(sql, values)
    await client.end()
    return rows
  }

  /** Every page of a list, the middle and the last too. */
  const everyPage = async (path: string, size = 17): Promise<Page[]> => {
    const by = `${path}${path.includes('?') ? '&' : '?'}per_page=${size}&page=`
    const pages = [await get(`${by}1`)]
    for (let page = 2; page <= pages[0]!.total_pages; page++) pages.push(await get(`${by}${page}`))
    return pages
  }

  /** Every record of every list, by itself and whole, and everything under its own address, is valid. */
  const everythingIsValid = async (): Promise<Record<string, number>> => {
    const counted: Record<string, number> = {}
    for (const [path, shape] of lists) {
      for (const more of ['', '?full=true']) {
        const pages = await everyPage(path + more)
        const wrong = pages.flatMap((page) => againstList(shape, page))
        assert.deepEqual(wrong.slice(0, 10), [], path + more)
        const all = pages.flatMap(ids)
        assert.equal(all.length, pages[0]!.total_items)
        assert.equal(new Set(all).size, all.length, 'each once')
        counted[path] = all.length
      }
      for (const id of (await everyPage(path)).flatMap(ids)) {
        const record = await get<Json>(`${path}/${id}`)
        assert.deepEqual(against(shape, record).slice(0, 10), [], `${path}/${id}`)
      }
    }
    return counted
  }
  return { ask, get, inDatabase, everyPage, everythingIsValid }
}
