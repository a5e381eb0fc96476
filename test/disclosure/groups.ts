import { later } from '../../src/platform/jobs/worker.ts'
import type { Kith, Seen } from '../harness/harness.ts'
import { inTheCellar } from './at-the-door.ts'
import { ask, debt, offer } from './doing.ts'
import { well } from './driver.ts'
import { openScene, type Scene } from './scene.ts'

// What people do on the way to a small group, each on the pages they would do it on.

export const askers = ['ann', 'bea', 'cy']
const DAY = 86_400_000

const people = [
  ...[...askers, 'dov'].map((slug) => ({ slug })),
  { slug: 'pat', role: 'peer' as const },
  { slug: 'quin', role: 'peer' as const },
  { slug: 'gil', role: 'senior peer' as const },
]

/** A place in which Ann, Bea, Cy and Dov wish for the same thing, and Pat and Quin have lived it. */
export const openCircle = async (kith: Kith, cell: number, who = askers): Promise<Scene> => {
  const scene = await openScene(kith, { cell, people })
  for (const peer of ['pat', 'quin']) await offer(scene, peer, { [debt.id]: 'might meet' })
  for (const peer of ['pat'])
    well(await scene.as(peer).fill('/groups', '/groups/ready', { ready: 'yes' }))
  for (const person of who) await ask(scene, person, { lived: { [debt.id]: 'might meet' } })
  for (const person of who) await beWilling(scene, person)
  await kith.settle()
  return scene
}

export const beWilling = async ({ as }: Scene, person: string) =>
  well(await as(person).fill('/groups', '/groups/willing', { willing: 'yes' }))

/** The page of the small group somebody was asked about; undefined when they were not. */
export const groupOf = async ({ as }: Scene, who: string): Promise<string | undefined> =>
  (await as(who).get('/groups')).links.find((href) => href.startsWith('/groups/small/'))

export const groupPage = async (scene: Scene, who: string): Promise<Seen> => {
  const path = await groupOf(scene, who)
  if (!path) throw new Error(`${who} was not asked about a small group`)
  return scene.as(who).get(path)
}

/** Says no, or steps out. A group that meets asks once more, on a page of its own. */
export const stepOut = async (scene: Scene, who: string): Promise<Seen> => {
  const page = await groupPage(scene, who)
  const path = `${page.path}/leave`
  const asks = page.links.includes(path) ? await scene.as(who).get(path) : page
  return well(await scene.as(who).submit(asks.form(path)))
}

type Press = 'yes' | 'leave' | 'agree'

/** Presses one button of the small group, on the page where it stands. */
export const press = async (scene: Scene, who: string, what: Press): Promise<Seen> => {
  const answering = async () => {
    const page = await groupPage(scene, who)
    return well(await scene.as(who).submit(page.form(`${page.path}/${what}`)))
  }
  const seen = await (what === 'leave' ? stepOut(scene, who) : answering())
  await scene.kith.settle()
  return seen
}

/** Days go by, and the worker takes whatever step is due. Everybody has signed in again meanwhile. */
export const days = async (scene: Scene, count: number) => {
  scene.kith.pass(count * DAY)
  await turnDue(scene)
  await scene.kith.settle()
  const now = scene.kith.now()
  await inTheCellar(scene.kith, 'update people.session set began_at = $1, seen_at = $1', [now])
}

const turnDue = ({ kith, cell }: Scene) =>
  kith.house.door.open('kith_jobs', { cell }, async (tx) => {
    const groups = await tx
      .selectFrom('introductions.small_group')
      .select('id')
      .where('cell_id', '=', cell)
      .execute()
    for (const { id } of groups) await later(tx, 'introductions.turn-group', { cell, group: id })
  })

/** As far as the day on which they see each other: who said yes, and Pat beside them. */
export const untilSeeing = async (scene: Scene, who = askers) => {
  for (const person of who) await press(scene, person, 'yes')
  await days(scene, 4)
  await press(scene, 'pat', 'yes')
}
