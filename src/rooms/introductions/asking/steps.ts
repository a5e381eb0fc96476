import type { Ask } from '../../../platform/http/route.ts'
import { listOwnFacets } from '../../people/people.ts'
import { routes } from '../introductions.routes.ts'
import { findOpenRequest, listWishes } from './draft.ts'
import { listWays } from './wished-ways.ts'
import { listRequestTags } from './practical.ts'
import { listMeet } from './meet.ts'

/** One page of asking, and whether something of it is kept already. */
export type Step = { href: string; text: string; kept: boolean }

/** Every page of asking, so that nobody has to remember what is kept and what is still open. */
export const listSteps = async (ask: Ask): Promise<Step[]> => {
  const request = await findOpenRequest(ask)
  const said = new Set((await listOwnFacets(ask)).map(({ kind }) => kind))
  const tags = request ? await listRequestTags(ask, request.id) : []
  const has = (...kinds: string[]) => tags.some(({ kind }) => kinds.includes(kind))
  const wishes = request ? await listWishes(ask, request.id) : []
  const ways = request ? (await listWays(ask, request.id)).any : []
  const meet = request ? await listMeet(ask, request.id) : []
  const step = (href: string, text: string, kept: boolean) => ({ href, text, kept })
  return [
    step(routes.ask, 'Your name and your words', said.has('asking')),
    step(routes.askCommon, 'What you would like in common', wishes.length > 0),
    step(routes.askWays, 'How to meet, and what you need', ways.length > 0 || said.has('contact')),
    step(routes.askWhen, 'Times and languages', has('time of week', 'language')),
    step(routes.askWhere, 'How far you would go', has('near', 'reach')),
    step(routes.askWho, 'Who you would rather meet', meet.length > 0),
  ]
}
