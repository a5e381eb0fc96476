import type { PageView, ViewFacts } from '../../../platform/http/route.ts'
import { wordsTyped } from '../../../platform/http/trouble.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { servicesRoutes } from '../services.routes.ts'

/** For a link that ended and one that never was alike; what was typed meanwhile is not lost. */
export const linkEndedView = ({ form }: ViewFacts): PageView => ({
  title: 'This link does not open',
  body: (
    <>
      <h1>This link does not open</h1>
      <Lede>It may have ended, or a part of it may be missing.</Lede>
      {wordsTyped(form.typed).length > 0 ? (
        <>
          <p>Nothing was kept. Here is what you wrote: copy it first.</p>
          {wordsTyped(form.typed).map((words) => (
            <pre class="kith-kept" dir="auto">
              {words}
            </pre>
          ))}
        </>
      ) : null}
      <p>
        Look at the message it came in, and copy the whole of it. If it is old, find your group and
        choose “Keep this page up to date”: a new link comes at once.
      </p>
      <p>
        <a href={servicesRoutes.near}>Find your group</a>
      </p>
    </>
  ),
})
