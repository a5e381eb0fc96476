import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { wordsTyped } from '../../../platform/http/trouble.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { strategyRoutes } from '../strategy.routes.ts'

/** For a link that ended and one that never was alike; what was typed meanwhile is not lost. */
export const linkEndedView = ({ form }: ViewFacts): PageView => {
  const words = wordsTyped(form.typed)
  return {
    title: 'This link does not open',
    body: (
      <>
        <h1>This link does not open</h1>
        <Lede>It may have ended, or a part of it may be missing. A link works for 30 days.</Lede>
        {words.length > 0 ? <Kept words={words} /> : null}
        <p>
          Look at the message it came in, and copy the whole of it. If it is old, ask whoever sent
          it for a new one. Anyone who uses Kith in your area can make one. What was published stays
          public.
        </p>
        <p>
          <a href={strategyRoutes.call}>See the call, answered</a>
        </p>
      </>
    ),
  }
}

const Kept = ({ words }: { words: string[] }) => (
  <>
    <p>Nothing was sent. Here is what you wrote: copy it first.</p>
    {words.map((one) => (
      <pre class="kith-kept" dir="auto">
        {one}
      </pre>
    ))}
  </>
)
