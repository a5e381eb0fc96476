import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** A page as a browser would read it, and what the browser had to forgive. */
export type Page = { elements: readonly Element[]; forgiven: readonly string[] }

const isElement = (node: Node): node is Element => 'tagName' in node

export const elementsIn = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
]

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** Where a browser puts an element elsewhere than it was written: a block within a paragraph, say. */
const moved = (html: string, elements: readonly Element[]): string[] => {
  const written = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag]) => tag!.toLowerCase())
  const read = elements.map(({ tagName }) => tagName.toLowerCase())
  const at = read.findIndex((tag, index) => tag !== written[index])
  if (at < 0 && read.length === written.length) return []
  const before = read.slice(Math.max(0, at - 3), at).join(' ')
  return [
    `after ${before}, <${written[at] ?? 'nothing'}> was written and a browser reads <${read[at] ?? 'nothing'}>`,
  ]
}

export const readPage = (html: string): Page => {
  const forgiven: string[] = []
  const onParseError = ({ code, startLine, startCol }: ParserError) =>
    forgiven.push(`${code} at ${startLine}:${startCol}`)
  const elements = elementsIn(parse(html, { onParseError }))
  return { elements, forgiven: [...forgiven, ...moved(html, elements)] }
}
