import { Lede } from '../../../ui/kith/lede.tsx'
import { comparing, readingRoutes, type At } from '../reading/reading.routes.ts'
import type { Linked, Some } from '../reading/facts.ts'
import type { Choices } from './compare.ts'

type ListProps = { heading: string; at: At; family: readonly Linked[] }

const List = ({ heading, at, family }: ListProps) =>
  family.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <ul>
        {family.map((one) => (
          <li>
            <a class="kith-own-words" href={comparing(at, one)}>
              {one.title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )

const listed = ({ family }: Some) => family

const WithWhom = ({ at, framework, parent, before, children, sisters }: Choices) => {
  const alone = !parent && before === null && children.family.length + sisters.family.length === 0
  return (
    <>
      <h1>Side by side with what?</h1>
      <p class="kith-own-words kith-lede" dir="auto">
        {framework.title}
      </p>
      <List heading="What it was adapted from" at={at} family={parent ? [parent] : []} />
      <List
        heading="The version before"
        at={at}
        family={
          before === null ? [] : [{ slug: at.slug, number: before, title: `Version ${before}` }]
        }
      />
      <List heading="Adapted from this one" at={at} family={listed(children)} />
      <List heading="Adapted from the same" at={at} family={listed(sisters)} />
      {alone ? <p>It has no family yet. Nobody has adapted it.</p> : null}
    </>
  )
}

/** Which two stand side by side, as long as that is not known. */
export const Choose = ({ choices }: { choices: Choices | undefined }) =>
  choices ? (
    <WithWhom {...choices} />
  ) : (
    <>
      <h1>Two side by side</h1>
      <Lede>
        See what people kept, put in other words, left out and added, and why. Find one in the{' '}
        <a href={readingRoutes.tree}>family tree</a> or in <a href={readingRoutes.list}>the list</a>
        , and choose what stands beside it there.
      </Lede>
    </>
  )
