import { randomBytes, randomUUID } from 'node:crypto'
import type { Answer } from './sending.ts'

const IDENTIFIERS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=\/)[\w-]{43}(?=\/|$)/g

export const identifiersIn = (text: string): string[] => text.match(IDENTIFIERS) ?? []

/** The same address or form, of something that never was. */
export const ofNothing = (text: string): string =>
  text.replaceAll(IDENTIFIERS, (one) =>
    one.length === 36 ? randomUUID() : randomBytes(32).toString('base64url'),
  )

/** What somebody was answered about another's, and about nothing. */
export type Asked = { who: string; what: string; theirs: Answer; nothing: Answer }

// An answer may lead back to the address that was asked: what it names is not what it says.
const saidBy = ({ to, html }: Answer) => `${to}\n${html}`.replaceAll(IDENTIFIERS, '#')

const same = ({ theirs, nothing }: Asked): boolean =>
  theirs.status === nothing.status && theirs.status < 500 && saidBy(theirs) === saidBy(nothing)

/** Where somebody learns, from the answer, that something of another's exists. */
export const tellingAnswers = (asked: readonly Asked[]): string[] =>
  asked
    .filter((one) => !same(one))
    .map(
      ({ who, what, theirs, nothing }) =>
        `${who}, ${what}: ${theirs.status} for another's, ${nothing.status} for none`,
    )
