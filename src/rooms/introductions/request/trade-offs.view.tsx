import { InsetText } from '../../../ui/content/inset-text.tsx'
import { dayInWords } from '../../../ui/day.ts'
import { Quiet } from '../../../ui/kith/lede.tsx'
import { routes } from '../introductions.routes.ts'
import { waitWords } from '../usual-wait.ts'
import type { TradeOff, TradeOffs } from './trade-offs.ts'

const kindWords: Record<TradeOff['kind'], string> = {
  'in common': 'something in common',
  meet: 'who you would rather meet',
  language: 'the language',
  way: 'the way of meeting',
  time: 'the times',
  reach: 'how far to go',
}

const wishWords = ({ kind, name }: TradeOff) => name ?? kindWords[kind]

/** What each must holds back, in steps that cannot point at one peer. */
export const LettingGo = ({ tradeOffs }: { tradeOffs: TradeOffs }) => {
  const { lines, weighedOn, nextOn, everyDays } = tradeOffs
  const holding = lines.filter(({ held, moreLeast }) => held && moreLeast > 0)
  return (
    <>
      <h2 id="letting-go">If you let go of one wish</h2>
      {holding.length > 0 ? <Held line={holding[0]!} /> : null}
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li>
              <Line line={line} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          There is nothing to show now. You have said of no wish that it must be so, or you have
          changed your wishes since we last looked. We look again on {dayInWords(nextOn)}.
        </p>
      )}
      <p>
        You can <a href={routes.askMatters}>change how much each thing matters</a>, and change it
        back.
      </p>
      <Quiet>
        As things were on {dayInWords(weighedOn)}. A wait said here is only of people who had about
        as many peers to ask, and not of everyone. Numbers are rounded down, and anyone we ask may
        still say no. We look once in {everyDays} days, so that nobody can find out about one peer
        by trying things out.
      </Quiet>
    </>
  )
}

const Held = ({ line }: { line: TradeOff }) => (
  <InsetText>
    <p>
      Near you there are few people we can ask for all that you wish, or nobody. The wish that is
      hardest to find here is <strong>{wishWords(line)}</strong>.
    </p>
  </InsetText>
)

const Line = ({ line }: { line: TradeOff }) => (
  <>
    If you say that <strong>{wishWords(line)}</strong> matters, but need not be so:{' '}
    {line.moreLeast > 0
      ? `at least ${line.moreLeast} more people could be asked. ${sooner(line)}`
      : 'nobody more could be asked, or too few to say.'}
  </>
)

const sooner = ({ weeksNow, weeksThen }: TradeOff): string => {
  const [now, then] = [waitWords(weeksNow ?? undefined), waitWords(weeksThen ?? undefined)]
  if (!now || !then) return 'How much sooner is not known yet.'
  if (now === then) return `The usual wait for such wishes would stay at ${now}.`
  return `The usual wait for such wishes would be ${then}, instead of ${now}.`
}
