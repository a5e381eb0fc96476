import assert from 'node:assert/strict'
import pg from 'pg'
import { openKith, type Kith, type Visitor } from '../harness/harness.ts'
import { cookiesOf, lookAt } from '../house/walk/browse.ts'
import { formsFound, type Found } from '../house/walk/sending.ts'
import { walkAll, type Walk } from '../house/walk/walk.ts'
import type { Given } from './kindly.ts'

export const FORM = 'application/x-www-form-urlencoded'

// Between them they meet every form that there is.
const CAST = ['amina', 'denise', 'shanice', 'grace', 'eleri']

// What ends a session or an account is sent last: it is done, however odd the rest of the form is.
const ENDS = ['/sign-out', '/me/erase']

const oneOfEach = (found: readonly Found[]): Found[] =>
  [...Map.groupBy(found, ({ route }) => route).values()]
    .map(([first]) => first!)
    .toSorted((a, b) => ENDS.indexOf(a.route) - ENDS.indexOf(b.route))

/** One form of every address, each with somebody who found it, and everything that is written counted. */
export class FormScene {
  readonly kith: Kith
  readonly walk: Walk
  readonly forms: Found[]
  readonly #client: pg.Client
  readonly #tokens = new Map<Visitor, string>()
  #rows = ''
  constructor(kith: Kith, walk: Walk, client: pg.Client) {
    this.kith = kith
    this.walk = walk
    this.forms = oneOfEach(formsFound(walk.served, walk.looks))
    this.#client = client
  }

  async close(): Promise<void> {
    await this.#client.end()
    await this.kith.close()
  }

  visitorOf = ({ who }: Found): Visitor => this.walk.visitors.get(who)!

  /** What binds a form to this browser. It is the same on every page. */
  async tokenOf(form: Found): Promise<string> {
    const visitor = this.visitorOf(form)
    const known = this.#tokens.get(visitor)
    if (known !== undefined) return known
    const { html } = await lookAt(visitor, '/sign-in')
    const token = /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? ''
    this.#tokens.set(visitor, token)
    return token
  }

  async post(form: Found, payload: string, type = FORM): Promise<Given> {
    const headers = {
      ...cookiesOf(this.visitorOf(form)),
      ...(type ? { 'content-type': type } : {}),
    }
    const answer = await this.kith.server.inject({
      method: 'POST',
      url: form.action,
      payload,
      headers,
    })
    return { status: answer.statusCode, headers: answer.headers, body: answer.body }
  }

  /** What is refused leaves everything as it was. */
  async assertWhole({ status }: Given, what: string): Promise<void> {
    const now = await this.#countRows()
    if (status >= 400 && this.#rows)
      assert.equal(now, this.#rows, `${what}: refused, and yet something was written`)
    this.#rows = now
  }

  /** The rows of every table but those of who looked, of sessions and of jobs. */
  async #countRows(): Promise<string> {
    const { rows } = await this.#client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname in ('people', 'services', 'introductions', 'strategy', 'places', 'stewardship')
         and tablename <> 'session' order by 1`,
    )
    const counts = rows.map(({ name }) => `select '${name}' as name, count(*)::int from ${name}`)
    return JSON.stringify((await this.#client.query(counts.join(' union all '))).rows)
  }
}

export const openFormScene = async (): Promise<FormScene> => {
  const kith = await openKith()
  const walk = await walkAll(kith, CAST)
  const client = new pg.Client({ connectionString: kith.database.superuserUrl })
  await client.connect()
  return new FormScene(kith, walk, client)
}
