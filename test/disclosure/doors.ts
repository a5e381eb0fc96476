import type { Model, Thing } from './model.ts'

/** Where one person has come near enough to another to see something of them. */
export type Door = 'asked' | 'choosing' | 'met' | 'helping' | 'public'

// What somebody says when they ask is not for those they support themselves, nor the other way round.
const ofAsking = (thing: Thing) => !['words', 'times', 'ways', 'area'].includes(thing)
const ofOffering = (thing: Thing) => thing !== 'asking' && thing !== 'near'

/** What a peer can say to everybody. */
export const ofPublic = (thing: Thing): boolean =>
  ofOffering(thing) && thing !== 'contact' && thing !== 'needs'

/** True while this person and this peer have both said yes. */
const together = (model: Model, person: string, peer: string): boolean =>
  model.introductions.some((one) => one.open && one.person === person && one.peer === peer)

const helps = (
  { helpers, requests }: Model,
  viewer: string,
  owner: string,
  asLittleAs: string,
): boolean => {
  const request = requests.get(owner)
  const lets =
    asLittleAs === 'helpers' ||
    asLittleAs === 'public' ||
    (asLittleAs === 'might meet' && request?.helped)
  return Boolean(helpers.has(viewer) && request?.asking && lets)
}

/** The doors through which a viewer may see this of somebody else, at this moment. None: they may not. */
export const doors = (model: Model, viewer: string, owner: string, thing: Thing): Door[] => {
  const audience = model.saidBy(owner).get(thing)
  if (!audience || viewer === owner) return []
  const beforeYes = audience === 'might meet' || audience === 'public'
  const afterYes = beforeYes || audience === 'both yes'
  const asked = model.answerOf(owner, viewer)
  const open: [Door, boolean][] = [
    ['asked', beforeYes && ofAsking(thing) && (asked === 'nothing yet' || asked === 'glad')],
    ['choosing', beforeYes && ofOffering(thing) && model.answerOf(viewer, owner) === 'glad'],
    ['met', afterYes && ofAsking(thing) && together(model, owner, viewer)],
    ['met', afterYes && ofOffering(thing) && together(model, viewer, owner)],
    ['public', audience === 'public' && ofPublic(thing) && model.offers.has(owner)],
    ['helping', ofAsking(thing) && helps(model, viewer, owner, audience)],
  ]
  return [...new Set(open.flatMap(([door, isOpen]) => (isOpen ? [door] : [])))]
}
