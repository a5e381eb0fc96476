import type { FastifyInstance, InjectOptions } from 'fastify'
import { parse, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

const everyElement = function* (node: Node): Generator<Element> {
  if (isElement(node)) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* everyElement(child)
}

const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

export type PageForm = { action: string; fields: Record<string, string[]>; words: string }

const fieldsOf = (form: Element): Record<string, string[]> => {
  const fields: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string) => {
    if (name) (fields[name] ??= []).push(value)
  }
  for (const element of everyElement(form)) {
    const name = attribute(element, 'name')
    if (element.tagName === 'textarea') add(name, textOf(element))
    if (element.tagName === 'select') add(name, selectedOf(element))
    if (element.tagName !== 'input') continue
    const kind = attribute(element, 'type')
    if (kind === 'checkbox' || kind === 'radio') {
      if (attribute(element, 'checked') !== undefined)
        add(name, attribute(element, 'value') ?? 'on')
    } else add(name, attribute(element, 'value') ?? '')
  }
  return fields
}

const selectedOf = (select: Element): string => {
  const options = [...everyElement(select)].filter((one) => one.tagName === 'option')
  const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0]
  return chosen ? (attribute(chosen, 'value') ?? '') : ''
}

/** What came back, as whoever asked would read it. */
export class Seen {
  readonly status: number
  readonly html: string
  readonly headers: Record<string, unknown>
  readonly path: string
  readonly forms: PageForm[]
  readonly words: string
  readonly links: string[]
  constructor(status: number, html: string, headers: Record<string, unknown>, path: string) {
    this.status = status
    this.html = html
    this.headers = headers
    this.path = path
    const elements = [...everyElement(parse(html))]
    this.forms = elements
      .filter((one) => one.tagName === 'form')
      .map((form) => ({
        action: attribute(form, 'action') ?? path,
        fields: fieldsOf(form),
        words: textOf(form),
      }))
    this.words = elements
      .filter((one) => one.tagName === 'body')
      .map(textOf)
      .join(' ')
      .replace(/\s+/g, ' ')
    this.links = elements
      .filter((one) => one.tagName === 'a')
      .flatMap((one) => attribute(one, 'href') ?? [])
  }
  /** The form that leads there; the one holding these words when several do. */
  form(action: string, words = ''): PageForm {
    const found = this.forms.find((form) => form.action === action && form.words.includes(words))
    if (!found)
      throw new Error(
        `no form leads to ${action}${words ? ` with “${words}”` : ''} on ${this.path} (${this.status}): ${this.words.slice(0, 300)}`,
      )
    return found
  }
}

const pathOf = ({ url }: InjectOptions): string =>
  typeof url === 'string' ? url : (url?.pathname ?? '')

/** One browser: it keeps its cookies, follows redirects, and sends forms as they stand on the page. */
export class Visitor {
  readonly server: FastifyInstance
  readonly cookies = new Map<string, string>()
  constructor(server: FastifyInstance) {
    this.server = server
  }

  async send(options: InjectOptions): Promise<Seen> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await this.server.inject({
      ...options,
      headers: { ...(cookie ? { cookie } : {}), ...options.headers },
    })
    for (const { name, value } of answer.cookies) {
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    const to = answer.headers.location
    if (typeof to === 'string' && answer.statusCode >= 300 && answer.statusCode < 400)
      return this.get(to)
    return new Seen(answer.statusCode, answer.body, answer.headers, pathOf(options))
  }

  get(path: string): Promise<Seen> {
    return this.send({ method: 'GET', url: path })
  }

  /** Sends a form of the page with what was typed in place of what stood there. */
  submit(form: PageForm, typed: Record<string, string | string[]> = {}): Promise<Seen> {
    const body = new URLSearchParams()
    for (const [name, values] of Object.entries({ ...form.fields, ...typed }))
      for (const value of Array.isArray(values) ? values : [values]) body.append(name, value)
    return this.send({
      method: 'POST',
      url: form.action,
      payload: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  /** Opens a page and sends its form. */
  async fill(
    path: string,
    action: string,
    typed: Record<string, string | string[]> = {},
    words = '',
  ): Promise<Seen> {
    return this.submit((await this.get(path)).form(action, words), typed)
  }
}
