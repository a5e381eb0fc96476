import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { errorList, FormPage } from './form-page.tsx'
import { Input } from './input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { Textarea } from './textarea.tsx'

type Element = DefaultTreeAdapterMap['element']

function elementsOf(page: VNode): Element[] {
  const deep = (node: DefaultTreeAdapterMap['node']): Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => ('attrs' in child ? [child, ...deep(child)] : []))
      : []
  return deep(parseFragment(render(page)))
}

const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value

const items = [
  { value: 'walk', text: 'On a walk' },
  { value: 'phone', text: 'By phone' },
]

test('every line of the error summary lands on something one can fill in', () => {
  const errors = { email: 'a', words: 'b', place: 'c', how: 'd', common: 'e', 'start-day': 'f' }
  const page = elementsOf(
    <FormPage action="/ask" csrf="c" submit="Carry on" errors={errorList(errors)}>
      <Input name="email" label="Email" error={errors.email} />
      <Textarea name="words" label="Your words" error={errors.words} />
      <Select name="place" label="Place" items={items} error={errors.place} />
      <Radios name="how" label="How" items={items} error={errors.how} />
      <Checkboxes name="common" label="In common" items={items} error={errors.common} />
      <DateInput name="start" label="Start" error={errors['start-day']} wrong={['day']} />
    </FormPage>,
  )
  const links = page.filter(({ tagName }) => tagName === 'a')
  assert.equal(links.length, 6)
  for (const link of links) {
    const target = page.find((one) => `#${attribute(one, 'id')}` === attribute(link, 'href'))
    assert.match(target?.tagName ?? 'nothing', /^(input|textarea|select)$/, attribute(link, 'href'))
  }
})

test('a field is described by its hint and its error', () => {
  const page = elementsOf(<Input name="email" label="Email" hint="Any" error="Put an @" />)
  const input = page.find(({ tagName }) => tagName === 'input')
  assert.ok(input)
  assert.equal(attribute(input, 'aria-describedby'), 'email-hint email-error')
})

test('what was typed is there again, the empty first line too', () => {
  for (const typed of ['\nsecond line', '\r\nsecond', 'plain', '</textarea><b>', '\n\n', '']) {
    const [, , textarea] = elementsOf(<Textarea name="words" label="Words" value={typed} />)
    const [inside] = textarea?.childNodes ?? []
    const shown = inside && 'value' in inside ? inside.value : ''
    assert.equal(shown, typed.replaceAll('\r\n', '\n'))
  }
})

test('nothing is chosen for anybody', () => {
  const page = elementsOf(<Radios name="how" label="How" items={items} />)
  assert.ok(page.every((one) => attribute(one, 'checked') === undefined))
})

test('a form carries its two keys, and posts', () => {
  const page = elementsOf(
    <FormPage action="/ask" csrf="c" once="k" submit="Carry on">
      <Input name="email" label="Email" />
    </FormPage>,
  )
  const form = page.find(({ tagName }) => tagName === 'form')
  assert.ok(form)
  assert.equal(attribute(form, 'method'), 'post')
  const hidden = page.filter((one) => attribute(one, 'type') === 'hidden')
  assert.deepEqual(
    hidden.map((one) => [attribute(one, 'name'), attribute(one, 'value')]),
    [
      ['csrf', 'c'],
      ['once', 'k'],
    ],
  )
})
