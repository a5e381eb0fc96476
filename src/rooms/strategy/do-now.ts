import { servicesNear, servicesRoutes } from '../services/services.ts'
import type { Ask as Part } from './the-call.ts'
import { inviteTo, strategyRoutes } from './strategy.routes.ts'

/** One thing you can do now about a part, with the place or the part filled in where it helps. */
export const doNowIn = ({ id, doNow }: Part, locality: string): { text: string; href: string } => {
  if (doNow.href === strategyRoutes.invite) return { ...doNow, href: inviteTo({ part: id }) }
  if (doNow.href === servicesRoutes.near) return { ...doNow, href: servicesNear(locality) }
  return doNow
}
