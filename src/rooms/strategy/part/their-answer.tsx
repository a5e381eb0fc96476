import type { Row } from './rows.ts'
import { shortened } from '../rules/shortened.ts'

/** Their own words, cut only where they are long; all of them stand one page on. */
export const TheirAnswer = ({ row: { answer, promised }, href }: { row: Row; href: string }) => (
  <>
    {promised.map(({ what, owner, money }) => (
      <p>
        <span dir="auto">{shortened(what)}</span>
        <br />
        <span class="kith-quiet" dir="auto">
          Owner: {owner}. Money: {money ?? 'not said'}
        </span>
      </p>
    ))}
    {answer ? <p dir="auto">{shortened(answer.words)}</p> : null}
    {tooLong(answer?.words, promised) ? <a href={href}>Read all of it</a> : null}
  </>
)

const tooLong = (words: string | undefined, promised: Row['promised']): boolean =>
  [words ?? '', ...promised.map(({ what }) => what)].some((text) => shortened(text) !== text)
