import type { PageView } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import { Lede } from '../../../ui/kith/lede.tsx'
import { sentence } from '../../../ui/sentence.ts'
import { conceptPath, proposePath, stewardshipRoutes } from '../stewardship.routes.ts'
import type { Concept, Theme } from '../vocabulary.ts'

type Facts = { concepts: Concept[]; themes: Theme[]; helps: boolean }

export const wordsView = ({ concepts, themes, helps }: Facts): PageView => ({
  title: 'The words for what people have lived',
  crumbs: [{ text: 'How Kith works', href: stewardshipRoutes.how }],
  body: (
    <>
      <h1>The words for what people have lived</h1>
      <Lede>
        There are {concepts.length}, in plain words and not in the words of a clinic. You choose
        from them when you ask, or when you offer. You can always add your own.
      </Lede>
      <p>
        They belong to <a href={stewardshipRoutes.table}>the stewards</a>, most of them peers. Open
        a word to see how it came about, and to ask for a change.{' '}
        <a href={proposePath('new')}>Ask for a word that is missing</a>.
      </p>
      {helps ? (
        <p>
          <a href={stewardshipRoutes.local}>How people say it where you are</a>: words of your own
          place, that help people there find it.
        </p>
      ) : null}
      {themes.map((theme) => (
        <OneTheme theme={theme} concepts={concepts.filter((one) => one.theme === theme.name)} />
      ))}
    </>
  ),
})

const OneTheme = ({ theme, concepts }: { theme: Theme; concepts: Concept[] }) =>
  concepts.length === 0 ? null : (
    <Details summary={`${theme.name} (${concepts.length})`}>
      {theme.identity ? (
        <p>Who people say they are. It helps those who would rather meet somebody like them.</p>
      ) : null}
      <ul>
        {concepts.map((concept) => (
          <li class={concept.broader ? 'kith-narrower' : undefined}>
            <a href={conceptPath(concept.id)}>{sentence(concept.name)}</a>
          </li>
        ))}
      </ul>
    </Details>
  )
