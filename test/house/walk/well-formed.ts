import { attributeOf, textOf, type Element, type Page } from './html.ts'

const count = (elements: readonly Element[], tag: string) =>
  elements.filter((one) => one.tagName === tag).length

const documentProblems = (elements: readonly Element[]): string[] => {
  const title = elements.find((one) => one.tagName === 'title')
  const html = elements.find((one) => one.tagName === 'html')
  return [
    ...(count(elements, 'h1') === 1 ? [] : [`it has ${count(elements, 'h1')} h1`]),
    ...(count(elements, 'main') === 1 ? [] : [`it has ${count(elements, 'main')} main`]),
    ...(html && attributeOf(html, 'lang')?.startsWith('en')
      ? []
      : ['it does not say its language']),
    ...(title && textOf(title).trim() ? [] : ['it has no title']),
  ]
}

const inlineProblems = (element: Element): string[] => [
  ...element.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `${element.tagName} has ${name}=`),
  ...(element.tagName === 'style' ? ['it has a style of its own'] : []),
  ...(element.tagName === 'script' && !attributeOf(element, 'src')
    ? ['it has a script of its own']
    : []),
  ...(/^(javascript|data):/i.test(attributeOf(element, 'href') ?? '')
    ? ['a link runs something']
    : []),
]

const FETCHES = ['script', 'link', 'img', 'iframe', 'source', 'use', 'image']

/** What a page makes a browser fetch comes from this house, so that nobody else learns who reads. */
const elsewhereProblems = (element: Element): string[] => {
  if (!FETCHES.includes(element.tagName)) return []
  return ['src', 'href', 'srcset']
    .map((name) => attributeOf(element, name))
    .filter((address) => address !== undefined && !/^(\/(?!\/)|#)/.test(address))
    .map((address) => `it fetches ${address}`)
}

const idProblems = (elements: readonly Element[]): string[] => {
  const ids = elements.flatMap((one) => attributeOf(one, 'id') ?? [])
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
  const named = elements.flatMap((one) =>
    ['aria-describedby', 'aria-labelledby', 'for'].flatMap(
      (name) => attributeOf(one, name)?.split(/\s+/).filter(Boolean) ?? [],
    ),
  )
  const jumps = elements.flatMap((one) => /^#(.+)/.exec(attributeOf(one, 'href') ?? '')?.[1] ?? [])
  return [
    ...twice.map((id) => `the id ${id} is there twice`),
    ...[...named, ...jumps]
      .filter((id) => !ids.includes(id))
      .map((id) => `something points to #${id}, which is not there`),
  ]
}

/** What is wrong with a page before anybody has looked at it. */
export const pageProblems = ({ elements, forgiven }: Page): string[] => [
  ...forgiven,
  ...documentProblems(elements),
  ...elements.flatMap(inlineProblems),
  ...elements.flatMap(elsewhereProblems),
  ...idProblems(elements),
]
