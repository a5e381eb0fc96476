import { aPeersAudience, answer, spot, type Act, type Pick } from './acts.ts'
import { declining } from './acts-declining.ts'
import { leaveOut, offerPractical } from './saying-fit.ts'
import { well, type World } from './driver.ts'
import { askers, ownConcepts, peers } from './pairs.ts'

/** What peers can do. */
export const offeringActs = (world: World): Act[] =>
  peers.flatMap((peer) => [
    { says: `${peer} writes new words of their own`, weight: 1, do: () => offerWords(world, peer) },
    {
      says: `${peer} changes what they offer`,
      weight: 1,
      do: (pick) => offerLived(world, peer, pick),
    },
    {
      says: `${peer} says when, in which language and where`,
      weight: 2,
      do: (pick) => offerPractical(world, peer, pick),
    },
    {
      says: `${peer} changes what they do not take on`,
      weight: 0.7,
      do: (pick) => leaveOut(world, peer, pick),
    },
    ...askers.flatMap((person) => [
      ...(world.model.answerOf(person, peer) === 'nothing yet'
        ? [saysGlad(world, peer, person)]
        : []),
      ...declining(world, peer, person),
    ]),
  ])

export const offerWords = async (world: World, peer: string) => {
  const { model } = world
  const things = ['name', 'words', 'times', 'contact', 'ways']
  const typed = Object.fromEntries(
    things.slice(0, 4).map((thing) => [thing, world.say(peer, thing)]),
  )
  well(await world.as(peer).fill('/offer', '/offer', { ...typed, places: '6' }))
  for (const thing of things)
    model.grant(
      peer,
      thing,
      model.saidBy(peer).get(thing) ?? (thing === 'contact' ? 'both yes' : 'might meet'),
    )
}

/** Ticked first, and then shown to whom one says: what stands there already is offered with it. */
export const offerLived = async (world: World, peer: string, pick: Pick) => {
  const { model } = world
  const wanted = ownConcepts(peer).map((concept) => ({
    concept,
    audience: pick(6) > 0 ? aPeersAudience(pick) : undefined,
  }))
  const picking = (await world.as(peer).get('/offer/lived')).form('/offer/lived')
  const ticked = [...(picking.fields['concepts'] ?? []), ...wanted.map(({ concept }) => concept)]
  well(await world.as(peer).submit(picking, { concepts: [...new Set(ticked)] }))
  const page = await world.as(peer).get('/offer')
  const form = page.form('/offer/experiences')
  const rows = form.fields['experience']!.map((row) => {
    const own = wanted.find(({ concept }) => row.startsWith(`${concept}:`))
    return own ? `${own.concept}:${own.audience ?? 'no'}` : row
  })
  well(await world.as(peer).submit(form, { experience: rows }))
  for (const { concept, audience } of wanted) {
    if (!audience) model.withdraw(peer, `lived ${concept}`)
    else model.grant(peer, `lived ${concept}`, audience)
    if (audience === 'only me') model.offers.get(peer)!.lived.delete(concept)
    else if (audience) model.offers.get(peer)!.lived.add(concept)
  }
}

const saysGlad = (world: World, peer: string, person: string): Act => ({
  says: `${peer} would be glad to meet ${person}`,
  weight: 8,
  do: async () => {
    const card = await spot(world, peer, person, '/outlines')
    if (!card) return
    well(await answer(world, peer, card, '/outlines/glad'))
    world.model.glad(peer, person)
  },
})
