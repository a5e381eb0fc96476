import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openKith, type Kith } from '../../../../test/harness/harness.ts'
import {
  against,
  againstList,
  againstOwnList,
  type Shape,
} from '../../../../test/open-referral/against.ts'
import { asking, lists, type Json } from './asking.scene.ts'
import { BASE } from './open-referral.routes.ts'

const SHARED = join(import.meta.dirname, '../../../../../shared/data/open_referral')
const skip = existsSync(SHARED)
  ? false
  : 'the standard’s own answers and real feeds lie not beside this project'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const { ask, get, everythingIsValid } = asking(() => kith)

test('control: the schemas see what is wrong, and the national validator’s answers are judged as it judges them', () => {
  assert.equal(against('service', { id: 'x', status: 'open', url: 'nowhere' }).length, 4)
  assert.ok(againstList('service', { contents: [] }).length >= 7)
})

test(
  'control: passing answers of the national validator have no error here, failing ones 2, 2, 11 and 2',
  { skip },
  () => {
    const shapes: [RegExp, Shape][] = [
      [/^api/, 'api_details'],
      [/^service_at_location/, 'service_at_location'],
      [/^service/, 'service'],
      [/^organization_full|^organization\.json/, 'organization'],
      [/^taxonomy_term/, 'taxonomy_term'],
      [/^taxonomy/, 'taxonomy'],
    ]
    const errors = (folder: string) =>
      Object.fromEntries(
        readdirSync(join(SHARED, 'validator_fixtures', folder)).flatMap((name) => {
          const read = JSON.parse(
            readFileSync(join(SHARED, 'validator_fixtures', folder, name), 'utf8'),
          ) as Json
          if (name === 'organization_list.json')
            return againstOwnList(name, read).length > 0 ? [[name, 1]] : []
          const shape = shapes.find(([words]) => words.test(name))![1]
          const records = Array.isArray(read['contents']) ? (read['contents'] as Json[]) : [read]
          const count = records.flatMap((one) => against(shape, one)).length
          return count > 0 ? [[name, count]] : []
        }),
      )
    assert.deepEqual(errors('v3_default'), {})
    assert.deepEqual(errors('v3_fail'), {
      'api_details.json': 2,
      'service_full.json': 2,
      'service_list.json': 11,
      'taxonomy_term.json': 2,
    })
  },
)

test('every record of the sample is what the standard says, in lists, whole and by itself', async () => {
  const counted = await everythingIsValid()
  assert.ok(counted['/services']! >= 38, JSON.stringify(counted))
  for (const [path] of lists) assert.ok(counted[path]! > 0, `${path} holds nothing`)
  assert.deepEqual(against('api_details', await get<Json>('/')), [])
  assert.equal((await kith.server.inject({ method: 'GET', url: BASE })).body, (await ask('/')).body)
})

test('the interface is described for machines and for people, and every question in it is answered', async () => {
  const document = await get<{
    paths: Record<string, { get: { parameters: { name: string; in: string }[] } }>
  }>('/openapi.json')
  for (const path of Object.keys(document.paths).filter((one) => !one.includes('{')))
    assert.equal((await ask(path)).statusCode, 200, path)
  const page = await kith.visitor().get('/open-data')
  assert.match(page.words, /Open Referral UK 3/)
  for (const link of page.links.filter((one) => one.startsWith(BASE)))
    assert.equal((await ask(link.slice(BASE.length))).statusCode, 200, link)
  assert.equal(page.links.filter((one) => /\/[0-9a-f-]{36}$/.test(one)).length, 5)
})
