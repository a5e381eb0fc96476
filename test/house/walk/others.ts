import type { Visitor } from '../../harness/harness.ts'
import { lookAt, unkeyed } from './browse.ts'
import { formsFound, send, type Answer, type Found } from './sending.ts'
import { isOpenEnded } from './served.ts'
import { identifiersIn, ofNothing, type Asked } from './tells.ts'
import type { Walk } from './walk.ts'

const get = async (visitor: Visitor, path: string): Promise<Answer> => {
  const { status, headers, html } = await lookAt(visitor, path)
  return { status, to: headers.location ?? '', html: unkeyed(html) }
}

// Published to whoever has joined the place, as a listing is: groups, and peers whose words everybody may read.
// Leaving a group stands at the group's own address, for each who asked to join it.
const PUBLISHED = /^\/(groups\/open|ask-for)\/[^/]+(\/leave)?$/

/** Pages that everyone may read are left out: there the identifier is no secret. */
const isOpen = async ({ visitors }: Walk, path: string): Promise<boolean> =>
  PUBLISHED.test(path) || (await get(visitors.get('visitor')!, path)).status === 200

// Not every link is followed on a walk; whoever has one is no stranger to where it leads.
const isShown = ({ looks }: Walk, who: string, path: string): boolean =>
  looks.some((look) => look.who === who && look.html.includes(`href="${path}"`))

/** Everybody opens the pages that somebody else found, and pages of nothing. */
export const askForPages = async (walk: Walk): Promise<Asked[]> => {
  const found = walk.looks.filter(({ route, status }) => isOpenEnded(route) && status === 200)
  const asked: Asked[] = []
  for (const [path, seen] of Map.groupBy(found, (look) => look.path)) {
    if (await isOpen(walk, path)) continue
    for (const [who, visitor] of walk.visitors) {
      if (seen.some((look) => look.who === who) || isShown(walk, who, path)) continue
      const theirs = await get(visitor, path)
      asked.push({ who, what: path, theirs, nothing: await get(visitor, ofNothing(path)) })
    }
  }
  return asked
}

const namedBy = ({ action, fields }: Found): string[] => {
  const { csrf: _csrf, once: _once, ...own } = fields
  const inAddress = identifiersIn(action)
  return inAddress.length > 0 ? inAddress : identifiersIn(JSON.stringify(own))
}

const aboutNothing = ({ action, fields }: Found) => ({
  action: ofNothing(action),
  fields: JSON.parse(ofNothing(JSON.stringify(fields))) as Found['fields'],
})

/** Everybody sends the forms that somebody else found, and forms about nothing. Call it while undoing. */
export const sendForms = async (walk: Walk): Promise<Asked[]> => {
  const { served, looks, visitors } = walk
  const read = Map.groupBy(looks, ({ who }) => who)
  const knows = (who: string, id: string) =>
    read.get(who)?.some(({ html, path }) => html.includes(id) || path.includes(id))
  const forms = formsFound(served, looks).filter((form) => namedBy(form).length > 0)
  const asked: Asked[] = []
  for (const [route, [form]] of Map.groupBy(forms, (one) => one.route)) {
    if (!form || (await isOpen(walk, form.page))) continue
    for (const [who, visitor] of visitors) {
      if (namedBy(form).every((id) => knows(who, id))) continue
      const theirs = await send(visitor, form)
      asked.push({
        who,
        what: `sending ${route}`,
        theirs,
        nothing: await send(visitor, aboutNothing(form)),
      })
    }
  }
  return asked
}
