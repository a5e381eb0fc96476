import { anAudience, aPeersAudience, type Act, type Pick } from './acts.ts'
import { ofPublic } from './doors.ts'
import { signInAll, well, type World } from './driver.ts'
import { askers, peers } from './pairs.ts'
import { ownThings } from './pages.ts'

const talkers = [...new Set([...askers, ...peers])]

/** What everybody can do on their own page, at any time; and a week that goes by. */
export const anyonesActs = (world: World): Act[] => [
  ...talkers
    .filter((who) => world.model.saidBy(who).size > 0)
    .flatMap((who) => [
      {
        says: `${who} changes who may see one thing`,
        weight: 3,
        do: (pick: Pick) => change(world, who, pick),
      },
      {
        says: `${who} takes one thing back`,
        weight: 1,
        do: (pick: Pick) => takeBack(world, who, pick),
      },
    ]),
  { says: 'a week goes by', weight: 0.7, do: () => aWeek(world) },
]

const oneThing = async (world: World, who: string, pick: Pick) => {
  const page = await world.as(who).get('/me')
  const own = [...ownThings(page.html)]
  const [thing, id] = own[pick(own.length)]!
  const form = page.forms.find(({ fields }) => fields['facet']?.[0] === id)!
  return { thing, form }
}

const change = async (world: World, who: string, pick: Pick) => {
  const { thing, form } = await oneThing(world, who, pick)
  const open = peers.includes(who) && ofPublic(thing)
  const audience = open ? aPeersAudience(pick) : anAudience(pick)
  well(await world.as(who).submit(form, { audience }))
  world.model.grant(who, thing, audience)
}

const takeBack = async (world: World, who: string, pick: Pick) => {
  const { thing, form } = await oneThing(world, who, pick)
  well(await world.as(who).submit({ ...form, action: '/me/withdraw' }))
  world.model.withdraw(who, thing)
  world.unsay(who, thing)
}

const aWeek = async (world: World) => {
  world.kith.pass(8 * 86_400_000)
  world.model.week()
  for (const [slug, visitor] of await signInAll(world.kith, world.emails))
    world.visitors.set(slug, visitor)
}
