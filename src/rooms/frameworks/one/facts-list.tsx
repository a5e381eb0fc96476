import { SummaryList, type SummaryRow } from '../../../ui/content/summary-list.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { own } from '../reading/own.tsx'
import { comparing, versionAt } from '../reading/reading.routes.ts'
import type { One } from './one.ts'

const row = (key: string, value: SummaryRow['value'] | null): SummaryRow[] =>
  value === null ? [] : [{ key, value }]

const Source = ({ source, sourceUrl }: One['framework']) => (
  <>{sourceUrl ? <a href={sourceUrl}>{own(source ?? 'The page it stands on')}</a> : own(source!)}</>
)

const paidInWords: Record<string, string> = {
  paid: 'paid',
  unpaid: 'not paid',
  'not said': 'paid or not is not said',
}
const asInWords: Record<string, string> = {
  peer: 'as a peer',
  person: 'as somebody who gets support',
  worker: 'as a worker',
  other: '',
}

const TookPart = ({ tookPart }: One) => (
  <ul>
    {tookPart.map(({ who, as, paid }) => (
      <li>
        {own(who)}{' '}
        <span class="kith-quiet">
          {[asInWords[as], paidInWords[paid]].filter(Boolean).join(', ')}
        </span>
      </li>
    ))}
  </ul>
)

const From = ({ from, at }: { from: NonNullable<One['version']['from']>; at: One['at'] }) => (
  <>
    <a href={versionAt(from)}>{own(from.title)}</a>, version {from.number}.{' '}
    <a href={comparing(from, at)} class="kith-no-print">
      What was kept and changed
    </a>
  </>
)

// What others published elsewhere says how sure the copying is; what was made here says why.
const gathered = ({ framework }: One): boolean =>
  framework.cell === null && framework.sourceUrl !== null

/** Who made it, for whom, who took part and was paid, who decided, and where it comes from. */
export const FactsList = (one: One) => {
  const { framework, version, at, place } = one
  return (
    <SummaryList
      rows={[
        ...row('Made by', own(framework.madeBy)),
        ...row('Made for', framework.madeFor ? own(framework.madeFor) : null),
        ...row('Place', place ? place.name : null),
        ...row('Adapted from', version.from ? <From from={version.from} at={at} /> : null),
        ...row(gathered(one) ? 'What was read' : 'Why', own(version.why)),
        ...row(
          'Who took part',
          one.tookPart.length > 0 ? <TookPart {...one} /> : 'Nobody has said',
        ),
        ...row('Who decided', own(version.decidedBy)),
        ...row(
          'Source',
          framework.source || framework.sourceUrl ? <Source {...framework} /> : null,
        ),
        ...row('On what terms', framework.licence ? own(framework.licence) : null),
        ...row('Version', `${version.number}, ${dayInWords(version.publishedOn)}`),
      ]}
    />
  )
}
