import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { cellOf } from './places.ts'
import { makeSample } from './sample.ts'
import { conceptIds } from './vocabulary.ts'

const today = new Date('2026-11-23T10:00:00Z')
const sample = makeSample({ seed: 1, today })
const { tables } = sample
const requests = tables['introductions.request']

const column = (file: string, name: string): string[] => {
  const [head = '', ...rows] = readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const at = head.split(',').indexOf(name)
  return rows.map((row) => row.split(',').at(at)!.replaceAll('"', ''))
}

test('the same seed and day make the same sample, and another seed another', () => {
  assert.deepEqual(makeSample({ seed: 1, today: new Date('2026-11-23T23:00:00Z') }), sample)
  assert.notDeepEqual(
    makeSample({ seed: 2, today }).tables['people.account'],
    tables['people.account'],
  )
})

test('there is enough of it for every page', () => {
  assert.equal(tables['places.organisation'].length, 24)
  assert.equal(tables['services.service'].length, 41)
  assert.equal(tables['introductions.offer'].length, 150)
  assert.equal(requests.length, 601)
  assert.equal(sample.cast.length, 15)
})

test('everyone is an adult, has said so, and has an address that cannot be delivered', () => {
  for (const { age } of sample.cast) assert.ok(age >= 18)
  for (const { adult_said_on, joined_at } of tables['people.member'])
    assert.equal(adult_said_on, joined_at.toISOString().slice(0, 10))
  const emails = tables['people.account'].flatMap(({ email }) => email ?? [])
  const onPaper = tables['people.paper_code'].length
  assert.equal(new Set(emails).size + onPaper, tables['people.member'].length)
  for (const email of emails) assert.match(email, /^[a-z.0-9]+@kith\.example$/)
})

test('every peer has a service that vouches for them, and somebody named who answers for it', () => {
  const services = new Map(tables['services.service'].map((service) => [service.id, service]))
  const vouched = new Map(
    tables['services.vouch'].map(({ person_id, service_id }) => [person_id, service_id]),
  )
  for (const { peer_id, service_id } of tables['introductions.offer']) {
    assert.equal(vouched.get(peer_id), service_id)
    assert.ok(services.get(service_id)?.reports_to_name)
  }
})

test('no invented organisation carries the name of a real one', () => {
  const real = new Set(
    [
      ...column('nhs/mh_trust.csv', 'trust_name'),
      ...column('nhs/other_provider.csv', 'provider_name'),
    ].map((name) => name.toLowerCase()),
  )
  for (const { name, invented } of tables['places.organisation']) {
    assert.ok(invented)
    assert.ok(!real.has(name.toLowerCase()), name)
  }
})

test('services stand in outcodes of their own place, and a confidential venue in none', () => {
  const outcodes = column('places/outcode.csv', 'outcode')
  const localities = column('places/outcode.csv', 'icb_code')
  for (const { outcode, venue_confidential, cell_id } of tables['services.service']) {
    if (venue_confidential) assert.equal(outcode, null)
    if (outcode) assert.equal(cellOf[localities[outcodes.indexOf(outcode)] as 'QUY'], cell_id)
  }
})

test('every experience is one of the vocabulary', () => {
  for (const { concept_id } of tables['people.facet'])
    if (concept_id) assert.ok(conceptIds.includes(concept_id), concept_id)
})

test('peers speak for themselves: no two say the same', () => {
  const words = tables['people.facet']
    .filter(({ kind }) => kind === 'words')
    .map((facet) => facet.words)
  assert.equal(words.length, 150)
  assert.equal(new Set(words).size, 150)
})
