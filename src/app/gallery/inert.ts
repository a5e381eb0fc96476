import { cloneElement, Fragment, isValidElement, type ComponentChildren, type VNode } from 'preact'
import { pressed } from './pressed.ts'

type Props = Record<string, unknown> & { children?: ComponentChildren }

// What is about somebody leads nowhere here, because nobody in the gallery is anybody.
const SOMEBODYS = /[0-9a-f]{8}-[0-9a-f]{4}-/

const leadsTo = (name: string, address: unknown): unknown => {
  if (typeof address !== 'string') return address
  if (name === 'href') return SOMEBODYS.test(address) ? '/gallery' : address
  return pressed + (address.match(/#.*$/)?.[0] ?? '')
}

const redirected = (props: Props): Props =>
  Object.fromEntries(
    ['href', 'action', 'formaction']
      .filter((name) => name in props)
      .map((name) => [name, leadsTo(name, props[name])]),
  )

const drawn = ({ type, props }: VNode<Props>): ComponentChildren =>
  typeof type === 'function' && type !== Fragment
    ? (type as (props: Props) => ComponentChildren)(props)
    : undefined

/** A page as it is, whose forms send nothing and whose links to invented people come back to the gallery. */
export const inert = (node: ComponentChildren): ComponentChildren => {
  if (Array.isArray(node)) return node.map(inert)
  if (!isValidElement(node)) return node
  const element = node as VNode<Props>
  const inside = drawn(element)
  if (inside !== undefined) return inert(inside)
  return cloneElement(element, redirected(element.props), inert(element.props.children))
}
