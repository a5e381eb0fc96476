import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach } from 'node:test'
import pg from 'pg'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import { runCommand } from '../../../ops/ops.ts'
import { firstKettle } from './invented.scene.ts'

export const PLACE = 'bristol-north-somerset-and-south-gloucestershire'

/** One house for all the tests of a file, and for each of them a list of its own, of groups that are in no other. */
export class Lists {
  kith!: Kith
  file = ''
  kettle = firstKettle
  #folder = ''
  #number = 0

  async open(): Promise<void> {
    this.kith = await openKith({ sample: false })
    this.#folder = mkdtempSync(join(tmpdir(), 'kith-feed-'))
    await this.ops('open-place', PLACE)
  }

  async close(): Promise<void> {
    await this.kith.close()
    rmSync(this.#folder, { recursive: true })
  }

  begin(): void {
    this.#number += 1
    this.file = join(this.#folder, `list-${this.#number}.json`)
    const host = `kettle-${this.#number}.example`
    this.kettle = {
      ...firstKettle,
      name: `Kettle ${this.#number} peer support group `,
      url: `https://www.${host}/`,
      email: `tea@${host}`,
    }
  }

  ops(name: string, ...args: string[]): Promise<string[]> {
    const { house, database } = this.kith
    const stop = async () => undefined
    return runCommand({ house, addresses: database.addresses, stop }, name, args)
  }

  write(records: unknown): void {
    writeFileSync(this.file, typeof records === 'string' ? records : JSON.stringify(records))
  }

  read(...more: string[]): Promise<string[]> {
    return this.ops('services', 'import', this.file, '--place', PLACE, ...more)
  }

  async inDatabase<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) {
    const client = new pg.Client({ connectionString: this.kith.database.addresses.ownerUrl })
    await client.connect()
    const { rows } = await client.query<Row>(sql, values)
    await client.end()
    return rows
  }

  async listedNames(): Promise<string[]> {
    const rows = await this.inDatabase<{ name: string }>(
      `select s.name from services.service s join services.record r on r.cell_id = s.cell_id and r.service_id = s.id
       join services.feed f on f.cell_id = r.cell_id and f.id = r.feed_id
       where f.name = $1 and s.status = 'active' order by 1`,
      [this.file.split('/').at(-1)],
    )
    return rows.map(({ name }) => name)
  }
}

export const openLists = (): Lists => {
  const lists = new Lists()
  before(() => lists.open())
  after(() => lists.close())
  beforeEach(() => lists.begin())
  return lists
}
