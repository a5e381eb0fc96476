import { onDay } from './typing.ts'
import { spot, type Act } from './acts.ts'
import { well, type Met, type World } from './driver.ts'
import { askers, peers } from './pairs.ts'

/** What two who have come near can do, while it lasts and when it has ended; and before they meet. */
export const meetingActs = (world: World): Act[] => [
  ...world.met.flatMap((one) => (one.made.open ? whileOpen(world, one) : [])),
  ...world.met.flatMap((one) => parting(world, one)),
  ...askers.flatMap((person) => peers.flatMap((peer) => beforeMeeting(world, person, peer))),
]

const whileOpen = (world: World, one: Met): Act[] => [
  ...both(world, one, { says: 'proposes a time', weight: 2, act: propose }),
  ...both(world, one, { says: 'ends it', weight: 1, act: end }),
  ...agreeing(world, one),
]

const parting = (world: World, one: Met): Act[] => {
  const weight = one.made.open ? 1 : 0.2
  const parts = both(world, one, { says: 'would never meet them again', weight, act: partInside })
  return parts.map((act) => ({ ...act, soon: true }))
}

type Do = (world: World, one: Met, who: string) => Promise<void>

type What = { says: string; weight: number; act: Do }

const both = (world: World, one: Met, { says, weight, act }: What): Act[] =>
  [one.made.person, one.made.peer].map((who) => ({
    says: `${who} ${says} (${one.made.person} and ${one.made.peer})`,
    weight,
    do: () => act(world, one, who),
  }))

const propose: Do = async (world, { made, path }, who) => {
  const holds = (word: string) => made.meetings.some(({ words }) => words === word)
  const words = world.sayTo(
    `${who}meeting`,
    (viewer, word) => [made.person, made.peer].includes(viewer) && holds(word),
  )
  const in9Days = new Date(world.kith.now().getTime() + 9 * 86_400_000)
  const typed = { ...onDay(in9Days), time: '14:30', way: 'phone', words }
  well(await world.as(who).fill(path, `${path}/propose`, typed))
  world.model.propose(made, who, words)
}

const agreeing = (world: World, { made, path }: Met): Act[] =>
  made.meetings
    .filter(({ agreed }) => !agreed)
    .map((meeting) => {
      const who = meeting.by === made.person ? made.peer : made.person
      const agree = async () => {
        well(await world.as(who).fill(path, `${path}/agree`))
        meeting.agreed = true
      }
      return { says: `${who} agrees to what ${meeting.by} proposed`, weight: 4, do: agree }
    })

const end: Do = async (world, { made, path }, who) => {
  well(await world.as(who).fill(`${path}/end`, `${path}/end`))
  world.model.end(made)
}

const partInside: Do = async (world, { made, path }, who) => {
  const link = (await world.as(who).get(path)).links.find((href) => href.startsWith('/apart/'))!
  well(await world.as(who).fill(link, link))
  world.model.keepApart(made.person, made.peer)
}

/** From a card: a peer about somebody who asks, or somebody who asks about a peer who would be glad. */
const beforeMeeting = (world: World, person: string, peer: string): Act[] => {
  const standing = world.model.answerOf(person, peer)
  const acts: Act[] = []
  if (standing === 'glad' || standing === 'nothing yet')
    acts.push(...leaving(world, peer, person, '/outlines'))
  if (standing === 'glad') acts.push(...leaving(world, person, peer, '/request'))
  return acts
}

const leaving = (world: World, who: string, other: string, path: string): Act[] => {
  const where = path === '/outlines' ? 'outline' : 'yes'
  const part = async () => {
    const card = await spot(world, who, other, path)
    if (!card) return
    const link = `/apart/${where}/${card.id}`
    well(await world.as(who).fill(link, link))
    world.model.keepApart(who, other)
  }
  const report = async () => {
    const card = await spot(world, who, other, path)
    if (!card) return
    const link = `/report/${where}/${card.id}`
    const words = world.sayTo(`${who}report`, (viewer) => viewer === who || viewer === 'gil')
    const sent = well(await world.as(who).fill(link, link, { words }))
    if (!sent.html.includes(words)) throw new Error(`${who} does not find their report`)
  }
  return [
    { says: `${who} would never meet ${other}`, weight: 0.3, soon: true, do: part },
    { says: `${who} reports ${other}`, weight: 0.3, do: report },
  ]
}
