import { attributeOf, elementsIn, textOf, type Element, type Page } from '../walk/html.ts'

const BLOCKS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'legend',
  'label',
  'dt',
  'dd',
  'td',
  'th',
  'summary',
  'button',
  'caption',
  'div',
]

// Somebody's own words are theirs: Kith neither counts nor mends them.
const theirOwn = (element: Element) =>
  /\bkith-own-words\b/.test(attributeOf(element, 'class') ?? '')
const unread = (element: Element) => ['script', 'style', 'svg', 'select'].includes(element.tagName)

const isBlock = (element: Element) => BLOCKS.includes(element.tagName)

/** The pieces of text of a page's main part that Kith itself says, in order. */
export const piecesOf = ({ elements }: Page): string[] => {
  const main = elements.find(({ tagName }) => tagName === 'main')
  if (!main) return []
  const left = new Set(
    elementsIn(main)
      .filter((one) => theirOwn(one) || unread(one))
      .flatMap(elementsIn),
  )
  return elementsIn(main)
    .filter((one) => isBlock(one) && !left.has(one))
    .filter(
      (one) =>
        !elementsIn(one).some((inner) => inner !== one && (isBlock(inner) || left.has(inner))),
    )
    .map((one) => textOf(one).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

/** Sentences, not labels: what has a few words. Each piece ends, whether or not it says so. */
export const proseOf = (page: Page): string =>
  piecesOf(page)
    .filter((text) => text.split(' ').length >= 4)
    .map((text) => (/[.?:]$/.test(text) ? text : `${text}.`))
    .join(' ')
