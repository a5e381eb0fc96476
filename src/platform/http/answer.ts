import type { FastifyReply } from 'fastify'
import { writeLooks } from '../audit.ts'
import { allSealed, openAll, type Opened } from '../crypto/sealed.ts'
import type { Errors, Typed } from './fields.ts'
import type { FileRoute, PageRoute, PageView, ViewFacts, Viewer } from './route.ts'
import { admit, asVisitor, formToken, type Site, type Visit } from './transaction.ts'

/** Draws a page in the house's frame. Given by the app: the platform knows no pictures. */
export type Render = (view: PageView, facts: ViewFacts) => string

const openFor = async <T>(site: Site, data: T): Promise<Opened<T>> => {
  const owners = allSealed(data).map((sealed) => sealed.owner)
  return openAll(data, await site.house.keys.get(owners))
}

const readRoute = async (
  site: Site,
  visit: Visit,
  route: PageRoute | FileRoute,
  typed: Typed = {},
) =>
  asVisitor(site, visit, undefined, async (ask) => {
    admit(route.for, ask.viewer)
    const data = await route.read({ ...ask, typed })
    await writeLooks(ask, route.path, data)
    return { data, viewer: ask.viewer }
  })

const factsFor = (
  site: Site,
  visit: Visit,
  viewer: Viewer | undefined,
  typed: Typed,
  errors: Errors,
): ViewFacts => ({
  viewer,
  path: visit.request.url.split('?')[0]!,
  form: { csrf: formToken(site, visit), once: site.house.newId('form'), typed, errors },
})

/** Shows a page; with what was typed and what is to be mended, when a form on it was sent. */
export const showPage = async (
  site: Site,
  render: Render,
  visit: Visit,
  route: PageRoute,
  again: { typed: Typed; errors: Errors } = { typed: {}, errors: {} },
): Promise<string> => {
  const { data, viewer } = await readRoute(site, visit, route, again.typed)
  const facts = factsFor(site, visit, viewer, again.typed, again.errors)
  const view = route.view((await openFor(site, data)) as never, facts)
  return render(view, facts)
}

export const giveFile = async (site: Site, visit: Visit, reply: FastifyReply, route: FileRoute) => {
  const { data } = await readRoute(site, visit, route)
  const { name, type, body } = route.file((await openFor(site, data)) as never)
  return reply.header('content-disposition', `attachment; filename="${name}"`).type(type).send(body)
}
