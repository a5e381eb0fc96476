import assert from 'node:assert/strict'
import { Seen } from '../harness/visitor.ts'

export type Given = { status: number; headers: Record<string, unknown>; body: string }

const MADE_OF = /node_modules|FST_|\.[tj]sx?:\d+:\d+|syntax error|violates|relation "|ECONN/

/** An answer that people can read: what happened, in a page, and nothing of how the house is made. */
export const assertKindly = ({ status, headers, body }: Given, what: string): void => {
  const shown = `${what}: ${status} ${body.slice(0, 300)}`
  assert.ok(status < 500, shown)
  if (status >= 300 && status < 400) {
    assert.match(
      String(headers['location']),
      /^\/(?!\/)[^\r\n]*$/,
      `${what} leads to ${String(headers['location'])}`,
    )
    return
  }
  assert.match(String(headers['content-type']), /^text\/html; charset=utf-8$/, shown)
  assert.match(body, /<h1[^>]*>[^<]{3,}/, shown)
  assert.doesNotMatch(body, MADE_OF, shown)
  assert.doesNotMatch(body, /<script>alert|<img src=x/, shown)
}

const WRONG = /class="nhsuk-error-summary/

/** A page that asks for something to be mended says what, and is called so. */
export const assertSaysWhat = ({ body }: Given, what: string): void => {
  assert.match(body, WRONG, `${what}: nothing says what is wrong`)
  assert.match(body, /<title>Error: /, `${what}: its title does not say so`)
}

// A browser sends lines with \r\n and shows them with \n; what is hidden cannot be seen anyway.
const seen = (text: string) =>
  text.replaceAll(/[\u0000-\u001f\u007f\ufffd\ufffe\uffff\ufeff\s]+/gu, '')

/** Everything that was typed stands in the page that came back. */
export const lostWords = (
  { status, headers, body }: Given,
  action: string,
  typed: readonly [string, string][],
): string[] => {
  const forms = new Seen(status, body, headers, action).forms
  const here = forms.flatMap(({ fields }) => Object.values(fields).flat()).map(seen)
  return typed
    .filter(([, value]) => seen(value) !== '' && !here.includes(seen(value)))
    .map(([name]) => name)
}
