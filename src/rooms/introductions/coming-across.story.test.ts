import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { offer, setAudience, ward } from '../../../test/disclosure/doing.ts'
import { well } from '../../../test/disclosure/driver.ts'
import { openScene } from '../../../test/disclosure/scene.ts'
import { openKith, type Kith } from '../../../test/harness/harness.ts'

let kith: Kith
before(async () => void (kith = await openKith()))
after(() => kith.close())

const serviceOf = async (cell: number): Promise<string> => {
  const client = new pg.Client({ connectionString: kith.database.superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    'select id from services.service where cell_id = $1 limit 1',
    [cell],
  )
  await client.end()
  return rows[0]!.id
}

test('Pat says something to everyone: a stranger reads it, and from the next page on no more when it is taken back', async () => {
  const people = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))
  const scene = await openScene(kith, { cell: 6106, people })
  for (const peer of ['pat', 'quin']) await offer(scene, peer, { [ward.id]: 'might meet' })
  await setAudience(scene, 'pat', 'words', 'public')
  const service = `/services/6106/${await serviceOf(6106)}`
  const path = `${service}/peers`
  assert.ok((await kith.visitor().get(service)).links.includes(path))
  const seen = await kith.visitor().get(path)
  assert.match(seen.words, /Words of pat/)
  assert.doesNotMatch(seen.words, /Name of pat|Words of quin/, 'only what is public')
  const page = await scene.as('pat').get('/me')
  const form = page.forms.find(({ fields }) => fields['audience']?.[0] === 'public')!
  well(await scene.as('pat').submit(form, { audience: 'might meet' }))
  assert.doesNotMatch((await kith.visitor().get(path)).words, /Words of pat/)
})

test('Tomos tries out how he would come across to somebody who knows the ward and speaks Welsh', async () => {
  const tomos = await kith.as('tomos')
  const tried = await tomos.fill('/offer/seen', '/offer/seen', {
    lived: ['hospital-not-by-choice', '', ''],
    speaks: 'cy',
    times: '',
  })
  assert.match(tried.words, /You both.*have been in hospital/)
  assert.match(tried.words, /speak Welsh/)
  assert.doesNotMatch(tried.path, /hospital|cy/, 'what he imagined is in no address')
})

test('what Denise needs is met: Tomos says how, she reads it, and Farida does not', async () => {
  const [denise, tomos] = [await kith.as('denise'), await kith.as('tomos')]
  const met = await denise.submit((await denise.get('/request')).form('/request/choose', 'Tomos'))
  await kith.settle()
  assert.match((await tomos.get(met.path)).words, /I cannot manage a lot of stairs/)
  const empty = await tomos.fill(met.path, `${met.path}/needs`, { met: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /Write a few words on how it is met/)
  const said = { met: 'The café is on the ground floor.' }
  well(await tomos.fill(met.path, `${met.path}/needs`, said))
  assert.match((await denise.get(met.path)).words, /The café is on the ground floor/)
  assert.equal((await (await kith.as('farida')).get(met.path)).status, 404)
})
