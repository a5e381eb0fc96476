import type { Sql } from 'kysely'
import type { Kith } from '../harness/harness.ts'
import { inTheCellar, tryAs, type Tried } from './at-the-door.ts'
import { ask, idOn, offer, ward } from './doing.ts'
import { openScene, type Scene } from './scene.ts'

export type Statement = ReturnType<Sql>

/** Ann and Bea have asked Pat and Quin; Pat would be glad to meet Ann. Gil reads reports. */
export type Cannot = Scene & {
  try: (who: string, statement: Statement) => Promise<Tried>
  match: (statement: Statement) => Promise<Tried>
  jobs: (statement: Statement) => Promise<Tried>
  newId: () => string
  annsRequest: string
  beasRequest: string
  patsOffer: string
  quinsOffer: string
  service: string
}

export const openCannot = async (kith: Kith, cell: number): Promise<Cannot> => {
  const peers = ['pat', 'quin'].map((slug) => ({ slug, role: 'peer' as const }))
  const people = [
    { slug: 'ann' },
    { slug: 'bea' },
    ...peers,
    { slug: 'gil', role: 'senior peer' as const },
  ]
  const scene = await openScene(kith, { cell, people })
  for (const { slug } of peers) await offer(scene, slug, { [ward.id]: 'might meet' })
  for (const person of ['ann', 'bea'])
    await ask(scene, person, { lived: { [ward.id]: 'might meet' } })
  await gladToMeetAnn(scene)
  return {
    ...scene,
    try: (who, statement) => tryAs(kith, 'kith_app', { person: scene.id(who), cell }, statement),
    match: (statement) => tryAs(kith, 'kith_match', { cell }, statement),
    jobs: (statement) => tryAs(kith, 'kith_jobs', { cell }, statement),
    newId: () => kith.house.newId('try'),
    ...(await idsOf(scene)),
  }
}

const gladToMeetAnn = async (scene: Scene) => {
  const id = await idOn(scene, 'pat', '/outlines', 'Name of ann')
  const { forms } = await scene.as('pat').get('/outlines')
  const form = forms.find(
    ({ action, fields }) => action === '/outlines/glad' && fields['outline']?.[0] === id,
  )
  await scene.as('pat').submit(form!)
  await scene.kith.settle()
}

const idsOf = async ({ kith, id }: Scene) => {
  const request = (who: string) =>
    inTheCellar<{ id: string }>(kith, 'select id from introductions.request where person_id = $1', [
      id(who),
    ])
  const offered = (who: string) =>
    inTheCellar<{ offer_id: string; service_id: string }>(
      kith,
      'select offer_id, service_id from introductions.offer where peer_id = $1',
      [id(who)],
    )
  const [[anns], [beas], [pats], [quins]] = await Promise.all([
    request('ann'),
    request('bea'),
    offered('pat'),
    offered('quin'),
  ])
  return {
    annsRequest: anns!.id,
    beasRequest: beas!.id,
    patsOffer: pats!.offer_id,
    quinsOffer: quins!.offer_id,
    service: pats!.service_id,
  }
}

/** Ann and Pat meet, while `work` is tried, and have never met after it. */
export const whileMet = async (
  at: Cannot,
  work: (introduction: string) => Promise<void>,
): Promise<void> => {
  const met = at.newId()
  await inTheCellar(
    at.kith,
    `insert into introductions.introduction (cell_id, id, request_id, person_id, peer_id, service_id, agreed_at)
     values ($1, $2, $3, $4, $5, $6, now())`,
    [at.cell, met, at.annsRequest, at.id('ann'), at.id('pat'), at.service],
  )
  try {
    await work(met)
  } finally {
    await inTheCellar(at.kith, 'delete from introductions.introduction where id = $1', [met])
  }
}
