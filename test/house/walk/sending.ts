import { randomUUID } from 'node:crypto'
import { Seen, type Visitor } from '../../harness/harness.ts'
import { cookiesOf, lookAt, unkeyed, type Look } from './browse.ts'
import { attributeOf, elementsIn, readPage } from './html.ts'
import { routeOf, type Served } from './served.ts'

type Fields = Record<string, string[]>

/** A form as somebody found it: on which page, where it leads and what stands in it. */
export type Found = { who: string; page: string; route: string; action: string; fields: Fields }

/** The forms of one page, once more for every button that leads elsewhere. */
const formsOn = ({ html, path, status, headers }: Look): { action: string; fields: Fields }[] => {
  const { forms } = new Seen(status, html, headers, path)
  const drawn = readPage(html).elements.filter((one) => one.tagName === 'form')
  return forms.flatMap(({ action, fields }, at) => {
    const others = elementsIn(drawn[at]!).flatMap((one) => attributeOf(one, 'formaction') ?? [])
    return [action, ...others].map((to) => ({ action: to, fields }))
  })
}

export const formsFound = (served: readonly Served[], looks: readonly Look[]): Found[] =>
  looks
    .filter(({ html }) => html.includes('method="post"'))
    .flatMap((look) =>
      formsOn(look).flatMap((form) => {
        const route = routeOf(served, 'POST', form.action)
        return route && form.fields['csrf']
          ? [{ who: look.who, page: look.path, route, ...form }]
          : []
      }),
    )

const tokens = new WeakMap<Visitor, string>()

/** The hidden key that binds every form to this browser. It is the same on every page. */
const tokenOf = async (visitor: Visitor): Promise<string> => {
  const known = tokens.get(visitor)
  if (known) return known
  const { html } = await lookAt(visitor, '/sign-in')
  const token = /name="csrf" value="([^"]*)"/.exec(html)?.[1] ?? ''
  tokens.set(visitor, token)
  return token
}

export type Answer = { status: number; to: string; html: string }

/** Sends a form, whoever found it, with one's own keys. */
export const send = async (
  visitor: Visitor,
  { action, fields }: Pick<Found, 'action' | 'fields'>,
): Promise<Answer> => {
  const keys = { csrf: [await tokenOf(visitor)], once: [randomUUID()] }
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries({ ...fields, ...keys }))
    for (const value of values) body.append(name, value)
  const {
    statusCode,
    headers,
    body: html,
  } = await visitor.server.inject({
    method: 'POST',
    url: action,
    payload: body.toString(),
    headers: { ...cookiesOf(visitor), 'content-type': 'application/x-www-form-urlencoded' },
  })
  return { status: statusCode, to: headers.location ?? '', html: unkeyed(html) }
}
