import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPage } from '../walk/html.ts'
import { piecesOf, proseOf } from './prose.ts'
import { readProse, tooHard } from './reading.ts'

const page = (body: string) =>
  readPage(
    `<!doctype html><html><head></head><body><p>Not this</p><main>${body}</main></body></html>`,
  )

test('the prose of a page is what Kith says in its main part', () => {
  const drawn =
    page(`<h1>Two words</h1><div><p>You can sit with me</p><p>It is <a href="/">warm and dry</a>.</p></div>
    <figure class="kith-own-words"><blockquote><p>I say this myself, and well.</p></blockquote></figure>`)
  assert.deepEqual(piecesOf(drawn), ['Two words', 'You can sit with me', 'It is warm and dry.'])
  assert.equal(proseOf(drawn), 'You can sit with me. It is warm and dry.')
})

test('control: a page that only the trained can read is seen, with its hardest sentence', () => {
  const hard =
    'Interdisciplinary coordination necessitates organisational infrastructure for collaborative implementation. '
  const easy = 'You can come and sit with me. '
  assert.deepEqual(tooHard(readProse(easy.repeat(10), '/easy')), [])
  assert.match(
    tooHard(readProse(hard.repeat(5) + easy.repeat(3), '/hard')).join(),
    /\/hard needs a reader of .*Interdisciplinary/,
  )
  assert.deepEqual(readProse('Sign in.', '/short'), [])
})
