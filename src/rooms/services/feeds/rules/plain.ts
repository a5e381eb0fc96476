import { parseFragment, type DefaultTreeAdapterMap } from 'parse5'
import { seen } from './raw.ts'

type Node = DefaultTreeAdapterMap['node']

const BLOCKS =
  /^(p|div|section|article|h[1-6]|ul|ol|li|br|table|tr|blockquote|header|footer|dl|dt|dd)$/
const UNREAD = /^(script|style|template|noscript|iframe|object|svg|math|head|title)$/

const tagOf = (node: Node): string => ('tagName' in node ? node.tagName : '')

const textOf = (node: Node, depth: number): string => {
  if ('value' in node) return node.value.replace(/[ \t\n]+/g, ' ')
  if (depth > 200 || !('childNodes' in node) || UNREAD.test(tagOf(node))) return ''
  const within = node.childNodes.map((child) => textOf(child, depth + 1)).join('')
  if (!BLOCKS.test(tagOf(node))) return within
  return tagOf(node) === 'li' ? `\n- ${within.trim()}\n` : `\n\n${within}\n\n`
}

const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((one) => one.replace(/[ \t]+/g, ' ').trim())
    .filter((one) => one !== '-')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The words of a text that may hold markup, with none of it: paragraphs and points stay, code goes. */
export const plain = (text: string): string => {
  const fit = seen(text)
  return tidy(/[<&]/.test(fit) ? textOf(parseFragment(fit), 0) : fit)
}

/** The same, no longer than a page can bear; what was cut is said to be. */
export const plainUpTo = (text: string, most: number): string => {
  const whole = plain(text)
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 80))} …`
}

/** What makes a name a piece of code and not a name. */
export const holdsCode = (text: string): boolean =>
  /<\s*\/?\s*(script|iframe|object|embed|svg|img|style|link|meta|base|form|input)\b|javascript:|\bon\w+\s*=\s*["']/i.test(
    text,
  )
