import type { VNode } from 'preact'
import type { Typed } from '../platform/http/fields.ts'
import { wordsTyped, type Trouble } from '../platform/http/trouble.ts'
import { Lede } from '../ui/kith/lede.tsx'

const titles: Record<Trouble, string> = {
  'not here': 'There is no page here',
  stale: 'This page was open for a long time',
  changed: 'Something changed while you were deciding',
  'too big': 'That was too much to send at once',
  'too many': 'That is enough for now',
  unavailable: 'Kith cannot reach its records right now',
  broken: 'Something went wrong on our side',
}

const kept = (typed: Typed) => wordsTyped(typed).length > 0

/** What happened, what was kept, and what to do. */
const words: Record<Trouble, (typed: Typed) => VNode> = {
  'not here': () => (
    <p>
      It may have moved, or it may not be for you. Nothing was lost.{' '}
      <a href="/">Go to the front page</a>.
    </p>
  ),
  stale: (typed) => (
    <p>
      To keep you safe, Kith signs people out after half an hour of quiet.{' '}
      {kept(typed)
        ? 'Nothing was sent, and your words are below: copy them first.'
        : 'Nothing was sent.'}{' '}
      Then <a href="/sign-in">sign in again</a>.
    </p>
  ),
  changed: () => (
    <p>
      Somebody else, or another window of yours, got there first. What was there before still
      stands. Go back, load the page again, and see how things are now.
    </p>
  ),
  'too big': () => (
    <p>Nothing was saved. Go back, send a shorter text, and keep the rest for when you meet.</p>
  ),
  'too many': () => (
    <p>
      This can be done a few times an hour. What you did before still stands. Come back in an hour.
    </p>
  ),
  unavailable: (typed) => (
    <p>
      {kept(typed)
        ? 'Nothing was saved yet, and your words are below: keep them.'
        : 'What was saved before is safe.'}{' '}
      Wait a minute, and try again.
    </p>
  ),
  broken: (typed) => (
    <p>
      We have written down that it happened, without your words.{' '}
      {kept(typed)
        ? 'What you typed is below: keep it, and try again in a few minutes.'
        : 'Try again in a few minutes.'}
    </p>
  ),
}

export const TroublePage = ({ trouble, typed }: { trouble: Trouble; typed: Typed }) => (
  <>
    <h1>{titles[trouble]}</h1>
    <Lede>{words[trouble](typed).props.children}</Lede>
    {wordsTyped(typed).map((one) => (
      <pre class="kith-kept" dir="auto">
        {one}
      </pre>
    ))}
    <p>
      If you need someone now: <a href="/help">urgent help</a>.
    </p>
  </>
)
TroublePage.titles = titles
