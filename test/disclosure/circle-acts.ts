import { anAudience, type Act, type Pick } from './acts.ts'
import { everyone, peers, type CircleWorld } from './circle-cast.ts'
import { well } from './driver.ts'
import { groupPage, press, stepOut } from './groups.ts'
import { ownThings } from './pages.ts'
import { onDay } from './typing.ts'

/** What those in a small group, or asked about one, can do now: on their pages, and in the model. */
export const circleActs = (world: CircleWorld): Act[] =>
  everyone.flatMap((who) => [
    ...answering(world, who),
    ...seeing(world, who),
    ...meeting(world, who),
    ...always(world, who),
  ])

const leaves = (world: CircleWorld, who: string): Act => ({
  says: `${who} says no, or steps out`,
  weight: 0.7,
  // With too few left it ends for the others too, once the worker has been round.
  soon: world.model.stageOf(who) === 'meeting',
  do: async () => {
    await stepOut(world.scene, who)
    world.model.leave(who)
  },
})

const answering = (world: CircleWorld, who: string): Act[] => {
  const { model, scene } = world
  if (model.stageOf(who) === 'waiting') return [leaves(world, who)]
  if (model.stageOf(who) !== 'question') return []
  const yes: Act = {
    says: `${who} would be glad to`,
    weight: 8,
    soon: true,
    do: async () => {
      await press(scene, who, 'yes')
      model.yes(who)
    },
  }
  const isTaken = peers.includes(who) && model.isTaken()
  return [...(isTaken ? [] : [yes]), leaves(world, who)]
}

const seeing = (world: CircleWorld, who: string): Act[] => {
  const { model, scene } = world
  if (model.stageOf(who) !== 'seeing') return []
  const agree: Act = {
    says: `${who} would like to meet them`,
    weight: 8,
    do: async () => {
      await press(scene, who, 'agree')
      model.agree(who)
    },
  }
  const part: Act = {
    says: `${who} would rather never meet one of them`,
    weight: 0.4,
    do: async (pick) => {
      const { links } = await groupPage(scene, who)
      const apart = links.filter((href) => href.startsWith('/apart/'))
      const link = apart[pick(apart.length)]!
      well(await scene.as(who).fill(link, link))
      model.leave(who)
    },
  }
  return [
    leaves(world, who),
    ...(model.hasAgreed(who) ? [] : [agree]),
    ...(model.seenBy(who).length > 0 ? [part] : []),
  ]
}

const meeting = (world: CircleWorld, who: string): Act[] => {
  if (world.model.stageOf(who) !== 'meeting') return []
  const propose: Act = {
    says: `${who} proposes a time`,
    weight: 4,
    // What was proposed before, and nobody agreed to, is put away by the worker.
    soon: true,
    do: async () => {
      const { path } = await groupPage(world.scene, who)
      const in9Days = new Date(world.scene.kith.now().getTime() + 9 * 86_400_000)
      const words = `Tea with ${who} ${world.told.length}`
      const typed = { ...onDay(in9Days), time: '14:30', way: 'walking', words }
      well(await world.scene.as(who).fill(path, `${path}/propose`, typed))
      world.model.propose(who, words)
    },
  }
  return [propose, leaves(world, who)]
}

const always = (world: CircleWorld, who: string): Act[] => [
  {
    says: `${who} changes who may see one thing`,
    weight: 0.5,
    do: (pick) => change(world, who, pick),
  },
  { says: `${who} takes one thing back`, weight: 0.1, do: (pick) => takeBack(world, who, pick) },
  ...(world.asking.has(who)
    ? [{ says: `${who} stops asking`, weight: 0.07, soon: true, do: () => stop(world, who) }]
    : []),
]

const plainly = (thing: string) =>
  thing.startsWith('lived ') ? 'lived' : thing === 'asking' ? 'words' : thing

const oneThing = async ({ scene }: CircleWorld, who: string, pick: Pick) => {
  const page = await scene.as(who).get('/me')
  const own = [...ownThings(page.html)].filter(([thing]) =>
    ['name', 'words', 'lived'].includes(plainly(thing)),
  )
  if (own.length === 0) return undefined
  const [thing, id] = own[pick(own.length)]!
  return { thing: plainly(thing), form: page.forms.find((one) => one.fields['facet']?.[0] === id)! }
}

const change = async (world: CircleWorld, who: string, pick: Pick) => {
  const one = await oneThing(world, who, pick)
  if (!one) return
  const audience = anAudience(pick)
  well(await world.scene.as(who).submit(one.form, { audience }))
  world.model.shown.get(who)!.set(one.thing, audience === 'might meet')
  if (one.thing === 'lived') weigh(world, who, audience !== 'only me')
}

const weigh = ({ model }: CircleWorld, who: string, may: boolean) =>
  may ? model.unweighed.delete(who) : model.unweighed.add(who)

const takeBack = async (world: CircleWorld, who: string, pick: Pick) => {
  const one = await oneThing(world, who, pick)
  if (!one) return
  well(await world.scene.as(who).submit({ ...one.form, action: '/me/withdraw' }))
  world.model.shown.get(who)!.set(one.thing, false)
  if (one.thing !== 'lived') return
  world.model.unlived.add(who)
  weigh(world, who, false)
}

const stop = async (world: CircleWorld, who: string) => {
  well(await world.scene.as(who).fill('/request/stop', '/request/stop'))
  world.asking.delete(who)
  world.model.stopAsking(who)
}
