import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeSample } from './sample.ts'

const today = new Date('2026-11-23T10:00:00Z')
const { cast, tables } = makeSample({ seed: 1, today })
const named = (slug: string) => cast.find((member) => member.slug === slug)!.personId
const facets = new Map(tables['people.facet'].map((facet) => [facet.id, facet]))
const shownTo = (viewer: string, owner: string) =>
  tables['people.shown'].filter(
    ({ viewer_id, owner_id }) => viewer_id === named(viewer) && owner_id === named(owner),
  )

test('what somebody keeps to themself, or to matching, is copied for nobody', () => {
  for (const { facet_id } of tables['people.shown'])
    assert.ok(!['only me', 'match', 'fair turns'].includes(facets.get(facet_id)!.audience))
})

test('what waits for two yeses is copied only between two who have said them', () => {
  const pairs = new Set(
    tables['introductions.introduction']
      .filter(({ ended_at }) => !ended_at)
      .flatMap(({ person_id, peer_id }) => [`${person_id} ${peer_id}`, `${peer_id} ${person_id}`]),
  )
  const waited = tables['people.shown'].filter(
    ({ facet_id }) => facets.get(facet_id)!.audience === 'both yes',
  )
  assert.ok(waited.length > 0)
  for (const { owner_id, viewer_id } of waited) assert.ok(pairs.has(`${owner_id} ${viewer_id}`))
})

test('Denise sees what she has in common with each of the two, and not what they keep back', () => {
  const common = (peer: string) =>
    shownTo('denise', peer).flatMap(({ concept_id }) => concept_id ?? [])
  assert.ok(common('tomos').includes('hospital-not-by-choice'))
  assert.ok(common('farida').includes('looking-after-someone'))
  assert.ok(!common('tomos').includes('drink-and-drugs'))
})

test('Tomos cannot see what Denise lets only matching use', () => {
  assert.ok(shownTo('tomos', 'denise').length > 0)
  assert.ok(!shownTo('tomos', 'denise').some(({ concept_id }) => concept_id === 'racism'))
})

test('what Marek says as a peer is not for those he asks, nor the other way round', () => {
  const fromMarek = tables['people.shown'].filter(({ owner_id }) => owner_id === named('marek'))
  assert.ok(fromMarek.some(({ kind }) => kind === 'asking'))
  assert.ok(!fromMarek.some(({ kind }) => kind === 'words'))
})
