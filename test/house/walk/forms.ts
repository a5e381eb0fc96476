import { attributeOf, elementsIn, textOf, type Element, type Page } from './html.ts'

const TYPED = ['input', 'select', 'textarea']
const NEEDS_NO_LABEL = ['hidden', 'submit', 'button', 'image']

const isTyped = (element: Element) =>
  TYPED.includes(element.tagName) && !NEEDS_NO_LABEL.includes(attributeOf(element, 'type') ?? '')

const labelProblems = (elements: readonly Element[]): string[] => {
  const labels = elements.filter((one) => one.tagName === 'label')
  const labelled = new Set(
    labels.filter((one) => textOf(one).trim()).flatMap((one) => attributeOf(one, 'for') ?? []),
  )
  const within = new Set(labels.flatMap(elementsIn))
  return elements
    .filter(isTyped)
    .filter((one) => !labelled.has(attributeOf(one, 'id') ?? '') && !within.has(one))
    .filter((one) => !attributeOf(one, 'aria-label') && !attributeOf(one, 'aria-labelledby'))
    .map((one) => `${one.tagName} ${attributeOf(one, 'name') ?? ''} has no label`)
}

const valueOf = (form: Element, name: string) =>
  elementsIn(form).find(
    (one) => attributeOf(one, 'name') === name && attributeOf(one, 'type') === 'hidden',
  )

const formProblems = (form: Element): string[] => {
  const name = attributeOf(form, 'action') ?? '(here)'
  if (attributeOf(form, 'method')?.toLowerCase() !== 'post') return []
  const keys = ['csrf', 'once'].filter((key) => !attributeOf(valueOf(form, key) ?? form, 'value'))
  const button = elementsIn(form).some(
    (one) => one.tagName === 'button' && attributeOf(one, 'type') !== 'button',
  )
  return [
    ...keys.map((key) => `the form to ${name} carries no ${key}`),
    ...(button ? [] : [`the form to ${name} has no button, so it needs script`]),
  ]
}

/** Where a form could not be filled in by everybody, sent without script, or sent twice. */
export const formsProblems = ({ elements }: Page): string[] => [
  ...labelProblems(elements),
  ...elements.filter((one) => one.tagName === 'form').flatMap(formProblems),
]

/** Every address to which the forms of a page lead, those of single buttons too. */
export const actionsIn = ({ elements }: Page): string[] => {
  const posts = elements.filter((one) => attributeOf(one, 'method')?.toLowerCase() === 'post')
  const addresses = [
    ...posts.map((form) => attributeOf(form, 'action')),
    ...elements.map((one) => attributeOf(one, 'formaction')),
  ]
  return [...new Set(addresses.filter((address) => address !== undefined))]
}
