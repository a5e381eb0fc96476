import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { wordsTyped } from '../../../platform/http/trouble.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { Kept } from './kept.tsx'

/** For a link that ended and one that never was alike; what was typed meanwhile is not lost. */
export const linkEndedView = ({ form }: ViewFacts): PageView => ({
  title: 'This link does not open',
  body: (
    <>
      <h1>This link does not open</h1>
      <Lede>It may have ended, or a part of it may be missing. A link works for 60 days.</Lede>
      <Kept words={wordsTyped(form.typed)} />
      <p>
        Look at the message it came in, and copy the whole of it. If it is old, ask whoever sent it
        for a new one.
      </p>
      <p>
        <a href="/frameworks">See the values and frameworks that are published</a>
      </p>
    </>
  ),
})
