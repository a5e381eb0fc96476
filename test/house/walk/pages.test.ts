// Controls of the checks that the walk makes on every page: each can fail.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actionsIn, formsProblems } from './forms.ts'
import { readPage } from './html.ts'
import { together } from './together.ts'
import { pageProblems } from './well-formed.ts'

const page = (body: string, head = '<title>Kith</title>') =>
  readPage(
    `<!doctype html><html lang="en-GB"><head>${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`,
  )

const says = (problems: string[], shape: RegExp) => assert.match(problems.join('\n'), shape)

test('a plain page has nothing wrong with it', () => {
  const plain = page('<p id="a"><a href="#a">Here</a></p>')
  assert.deepEqual([...pageProblems(plain), ...formsProblems(plain)], [])
})

test('control: what a browser has to forgive is seen', () => {
  says(
    pageProblems(page('<p>one<div>two</div></p>')),
    /after h1 p div, <nothing> was written and a browser reads <p>/,
  )
  says(
    pageProblems(page('<table><div>x</div></table>')),
    /<table> was written and a browser reads <div>/,
  )
  says(pageProblems(page('<p title="a" title="b">x</p>')), /duplicate-attribute/)
  says(pageProblems(page('<p>a < b & c &nope; d</p>')), /invalid-first-character|unknown-named/)
})

test('control: a page without its parts is seen', () => {
  says(pageProblems(page('<h1>Again</h1>')), /2 h1/)
  says(pageProblems(page('', '')), /no title/)
  says(
    pageProblems(readPage('<!doctype html><html><head></head><body></body></html>')),
    /0 h1[\s\S]*0 main[\s\S]*language/,
  )
})

test('control: what is inline, or from elsewhere, is seen', () => {
  says(pageProblems(page('<p style="color:red">x</p>')), /p has style=/)
  says(pageProblems(page('<button onclick="x()">x</button>')), /button has onclick=/)
  says(pageProblems(page('<script>x()</script>')), /script of its own/)
  says(pageProblems(page('<a href="javascript:x()">x</a>')), /runs something/)
  says(pageProblems(page('<img src="https://example.org/x.png" alt="">')), /fetches https/)
  says(pageProblems(page('<script src="//example.org/x.js"></script>')), /fetches \/\//)
})

test('control: an id that is there twice, or not at all, is seen', () => {
  says(pageProblems(page('<p id="a"></p><p id="a"></p>')), /the id a is there twice/)
  says(pageProblems(page('<a href="#b">x</a>')), /#b, which is not there/)
  says(pageProblems(page('<p aria-describedby="c d">x</p>')), /#c[\s\S]*#d/)
})

const keys =
  '<input type="hidden" name="csrf" value="1"><input type="hidden" name="once" value="2">'

test('control: a field without a label, and a form without its keys or its button, are seen', () => {
  const form = (inside: string) =>
    formsProblems(page(`<form method="post" action="/x">${inside}</form>`))
  assert.deepEqual(
    form(`${keys}<label for="n">Name</label><input id="n" name="n"><button>Send</button>`),
    [],
  )
  assert.deepEqual(form(`${keys}<label>Name <input name="n"></label><button>Send</button>`), [])
  says(form(`${keys}<input name="n"><button>Send</button>`), /input n has no label/)
  says(
    form(`${keys}<label for="n"> </label><select id="n" name="n"></select><button>Send</button>`),
    /select n/,
  )
  says(form('<button>Send</button>'), /carries no csrf[\s\S]*carries no once/)
  says(form(`${keys}<button type="button">Send</button>`), /needs script/)
})

test('the address of a single button counts as one of its form', () => {
  const form = page('<form method="post" action="/x"><button formaction="/y">Send</button></form>')
  assert.deepEqual(actionsIn(form), ['/x', '/y'])
  assert.deepEqual(actionsIn(page('<form action="/find"></form>')), [])
})

test('the same problem on many pages is told once', () => {
  const found = [
    { what: 'it limps', where: 'a' },
    { what: 'it limps', where: 'b' },
    { what: 'it lies', where: 'c' },
  ]
  assert.deepEqual(together(found), ['it limps (a, and 1 more)', 'it lies (c)'])
})
