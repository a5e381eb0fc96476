import type { Row } from './rows.ts'
import { shortened } from '../rules/shortened.ts'

/** Their own words, cut only where they are long; all of them stand one page on. */
export const TheirAnswer = ({ row: { answer, promised }, href }: { row: Row; href: string }) => (
  <>
    {promised.map(({ what, owner, money }) => (
      <div>
        <div dir="auto">{shortened(what)}</div>
        <div class="kith-quiet" dir="auto">
          Owner: {owner}. Money: {money ?? 'not said'}
        </div>
      </div>
    ))}
    {answer ? <div dir="auto">Aim: {shortened(answer.words)}</div> : null}
    {tooLong(answer?.words, promised) ? <a href={href}>Read all of it</a> : null}
  </>
)

const tooLong = (words: string | undefined, promised: Row['promised']): boolean =>
  [words ?? '', ...promised.map(({ what }) => what)].some((text) => shortened(text) !== text)
