import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Button } from './form/button.tsx'
import { FormPage } from './form/form-page.tsx'
import { Frame, type FrameProps, renderDocument } from './frame.tsx'
import { OwnWords } from './kith/own-words.tsx'

const assets = { css: '/assets/a.css', script: '/assets/a.js' }

function documentWith(props: Partial<FrameProps> = {}) {
  return renderDocument(
    <Frame title="Choosing" assets={assets} {...props}>
      {props.children ?? <h1>Two people would be glad to meet you</h1>}
    </Frame>,
  )
}

test('a page is a whole document in British English', () => {
  const html = documentWith()
  assert.match(html, /^<!doctype html><html lang="en-GB">/)
  assert.match(html, /<meta charset="utf-8"\/?>/)
  assert.match(html, /<title>Choosing – Kith<\/title>/)
  assert.match(html, /<main id="maincontent"><h1>/)
})

test('urgent help comes before everything but the way past it', () => {
  const html = documentWith({ demonstration: 'You are Amina.' })
  const help = html.indexOf('Samaritans 116 123')
  assert.ok(help > html.indexOf('href="#maincontent"'))
  assert.ok(help < html.indexOf('This is a demonstration'))
  assert.ok(help < html.indexOf('<header'))
})

test('a visitor can sign in; who is signed in finds their page and the way out', () => {
  assert.match(documentWith(), /href="\/sign-in"/)
  const html = documentWith({ viewer: { name: 'Your page' }, keys: { csrf: 'secret', once: 'k' } })
  assert.doesNotMatch(html, /href="\/sign-in"/)
  assert.match(html, /href="\/me"/)
  assert.match(html, /action="\/sign-out" method="post"><input[^>]+name="csrf" value="secret"/)
})

test('the title says nothing about who reads', () => {
  const html = documentWith({ viewer: { name: 'Amina' }, wrong: true })
  assert.match(html, /<title>Error: Choosing – Kith<\/title>/)
})

test('a page that is not a demonstration does not say that it is', () => {
  assert.doesNotMatch(documentWith(), /demonstration/)
})

test('nothing is inline, which is what lets the browser refuse whatever is', () => {
  const form = (
    <FormPage action="/ask" csrf="c" once="k" submit="Carry on">
      <Button variant="secondary">Not now</Button>
    </FormPage>
  )
  const html = documentWith({
    children: form,
    viewer: { name: 'Amina' },
    keys: { csrf: 'c', once: 'k' },
  })
  assert.doesNotMatch(html, /\sstyle=|\son[a-z]+=|<style|javascript:/)
  for (const [script] of html.matchAll(/<script.*?<\/script>/g)) {
    assert.equal(script, '<script type="module" src="/assets/a.js"></script>')
  }
})

test('what people write stays words, whatever they write', () => {
  const html = documentWith({ children: <OwnWords>{'<script>alert(1)</script> "שלום"'}</OwnWords> })
  assert.match(html, /<blockquote dir="auto">&lt;script>alert\(1\)&lt;\/script> &quot;שלום&quot;</)
})
