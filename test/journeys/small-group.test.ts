import { later } from '../../src/platform/jobs/worker.ts'
import { testSample } from '../harness/databases.ts'
import type { Kith } from '../harness/harness.ts'
import { signIn } from './asking.ts'
import { journey, type Town } from './browser.ts'
import type { Walker } from './walker.ts'

/** Two others who were asked about the same small group as Denise, by their addresses. */
const othersAsked = (): string[] => {
  const { cast, tables } = testSample()
  const denise = cast.find(({ slug }) => slug === 'denise')!.personId
  const asked = tables['introductions.group_asked']
  const { group_id } = asked.find(({ person_id }) => person_id === denise)!
  const others = asked.filter((row) => row.group_id === group_id && row.person_id !== denise)
  const emails = new Map(tables['people.account'].map(({ id, email }) => [id, email]))
  return others.slice(0, 2).map(({ person_id }) => emails.get(person_id)!)
}

const somebody = async ({ kith, stranger }: Town, email: string): Promise<Walker> => {
  const walker = await stranger()
  await walker.go('/sign-in?next=/groups')
  await signIn(kith, walker, email)
  return walker
}

const daysLater = async (kith: Kith, days: number) => {
  kith.pass(days * 86_400_000)
  await kith.house.door.open('kith_jobs', {}, (tx) => later(tx, 'introductions.turn-groups', {}))
  await kith.settle()
}

const toTheGroup = async (walker: Walker, link: RegExp) => {
  await walker.go('/groups')
  await walker.follow(link)
}

journey(
  'Denise and two others start a small group, with Tomos beside them',
  async (town) => {
    const { kith, be } = town
    const tomos = await be('tomos')
    await tomos.go('/groups')
    await tomos.tick('I would be glad to be beside a small group')
    await tomos.press(tomos.page.locator('form[action="/groups/ready"] button'))

    const people = [await be('denise')]
    for (const email of othersAsked()) people.push(await somebody(town, email))
    for (const one of people) {
      await toTheGroup(one, /Would you be glad of this small group/)
      await one.sees('We do not say who was asked, or how many')
      await one.press('Yes, I would be glad to')
      await one.seesNowhere('kith-card')
    }
    await daysLater(kith, 4)

    const peer = await be('tomos')
    await toTheGroup(peer, /Would you be beside this small group/)
    await peer.press('Yes, I would be glad to')
    await kith.settle()

    const again = [peer, await be('denise')]
    for (const email of othersAsked()) again.push(await somebody(town, email))
    for (const one of again) {
      await toTheGroup(one, /See whom you might meet/)
      await one.sees('Would you like to meet them?', 'page empties for everybody alike')
      await one.press('Yes, I would like to meet')
    }
    await daysLater(kith, 4)

    const beside = await be('tomos')
    await toTheGroup(beside, /Your small group meets/)
    await beside.press('Propose this')
    await beside.sees('There is a problem', 'Write a real date, for example 15 1 2027')
    await beside.writeDay('15', '1', '2027')
    await beside.write('Time', '14:30')
    await beside.tick('In person')
    await beside.write('Where, and what you hope for', 'By the café in the park. Slowly.')
    await beside.press('Propose this')
    await kith.settle()

    const denise = await be('denise')
    await toTheGroup(denise, /Your small group meets/)
    await denise.sees('Tomos', 'By the café in the park', 'Friday 15 January at 14:30')
    await denise.press('Yes, that suits me')
    await denise.sees('You have said that it suits you')
  },
  { desk: false },
)
