import type { Tx } from '../../../platform/database/door.ts'
import type { PageView } from '../../../platform/http/route.ts'
import { Lede } from '../../../ui/kith/lede.tsx'
import { AnswerOpen } from '../making-ways.tsx'
import type { Framework } from '../reading/facts.ts'
import { frameworkAt, readingRoutes } from '../reading/reading.routes.ts'

export type Answer = { slug: string; title: string; madeBy: string }

/** What has been published in a place that was kept open. */
export const listAnswers = (tx: Tx, framework: string): Promise<Answer[]> =>
  tx
    .selectFrom('frameworks.framework')
    .select(['slug', 'title', 'made_by as madeBy'])
    .where('placed_in', '=', framework)
    .orderBy('placed_on')
    .orderBy('id')
    .execute()

type Open = { open: Framework; answers: Answer[] }

/** A place that is kept open: nobody writes it for those it is for. */
export const openView = ({ open, answers }: Open): PageView => ({
  title: open.title,
  crumbs: [{ text: 'Values and frameworks', href: readingRoutes.list }],
  body: (
    <>
      <h1 class="kith-own-words" dir="auto">
        {open.title}
      </h1>
      <Lede>
        This place is kept open. It waits for those it belongs to, and nobody else fills it.
      </Lede>
      <p class="kith-own-words" dir="auto">
        {open.madeBy}
      </p>
      <AnswerOpen id={open.id} />
      {answers.length === 0 ? (
        <p>Nothing has been put here yet.</p>
      ) : (
        <ul>
          {answers.map(({ slug, title, madeBy }) => (
            <li>
              <a class="kith-own-words" href={frameworkAt(slug)}>
                {title}
              </a>{' '}
              <span class="kith-own-words">{madeBy}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  ),
})
