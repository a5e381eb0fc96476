import type { PageView } from '../../../platform/http/route.ts'
import { Card } from '../../../ui/kith/card.tsx'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { frameworkAt, readingRoutes } from '../reading/reading.routes.ts'
import type { Doing } from '../rules/asked.ts'
import type { AskedFacts } from './asked.ts'

type Question = AskedFacts['questions'][number]

export const askedView = ({ framework, adapted, questions }: AskedFacts): PageView => ({
  title: 'Questions to its makers',
  crumbs: [
    { text: 'Values and frameworks', href: readingRoutes.list },
    { text: framework.title, href: frameworkAt(framework.slug) },
  ],
  body: (
    <>
      <h1>Questions to its makers</h1>
      <p class="kith-own-words kith-lede" dir="auto">
        {framework.title}
      </p>
      {questions.length === 0 ? (
        <p>Nobody has changed it, left any of it out or said that they do not agree.</p>
      ) : (
        <Lede>
          {adapted === 0
            ? 'Some people do not agree with a part of it.'
            : `${adapted} ${adapted === 1 ? 'framework has' : 'frameworks have'} changed something in it.`}{' '}
          What they say is put to its makers here, as a question.
        </Lede>
      )}
      {questions.map((question) => (
        <One question={question} />
      ))}
      <Quiet>
        These are counts of frameworks, not of people. They say nothing about how well anybody does.
      </Quiet>
    </>
  ),
})

const times = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [count === 1 ? `one ${one}` : `${count} ${many}`]

const asks = ({ reworded, leftOut, disputed }: Question): string => {
  const said = [
    ...times(reworded, 'put this in other words', 'put this in other words'),
    ...times(leftOut, 'left it out', 'left it out'),
    ...times(disputed, 'disagreement is written beside it', 'disagreements are written beside it'),
  ].join(', ')
  return `${said[0]!.toUpperCase()}${said.slice(1)}. What do you say to that?`
}

const didInWords: Record<Doing['what'], string> = {
  reworded: 'put it in other words',
  'left out': 'left it out',
  disputed: 'does not agree',
}

const One = ({ question }: { question: Question }) => (
  <Card heading={<span class="kith-own-words">{question.words}</span>}>
    <p>{asks(question)}</p>
    <ul>
      {question.reasons.map(({ title, what, reason }) => (
        <li class="kith-own-words" dir="auto">
          <strong>{title ?? 'Somebody'}</strong> {didInWords[what]}: {reason}
        </li>
      ))}
    </ul>
  </Card>
)
