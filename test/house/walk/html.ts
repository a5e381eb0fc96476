import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node

export const elementsIn = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsIn) : []),
]

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value

export const textOf = (node: Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** A page as a browser would read it, and what the browser had to forgive. */
export type Page = { elements: readonly Element[]; forgiven: readonly string[] }

export const readPage = (html: string): Page => {
  const forgiven: string[] = []
  const onParseError = ({ code, startLine, startCol }: ParserError) => forgiven.push(`${code} at ${startLine}:${startCol}`)
  const document = parse(html, { onParseError })
  return { elements: elementsIn(document), forgiven }
}
