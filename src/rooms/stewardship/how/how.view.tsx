import type { PageView } from '../../../platform/http/route.ts'
import { Lede, Quiet } from '../../../ui/kith/lede.tsx'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import type { Rule } from '../thresholds.ts'
import { Compact } from './compact.tsx'
import { FitAndTurns } from './fit-and-turns.tsx'
import { Rules } from './rules-table.tsx'

type Facts = { rules: Rule[]; concepts: number }

export const howView = ({ rules, concepts }: Facts): PageView => ({
  title: 'How Kith works',
  body: (
    <>
      <h1>How Kith works</h1>
      <Lede>
        People in this field have been harmed by systems that watched them. These are the promises
        that make Kith theirs.
      </Lede>
      <h2 id="promises">Twelve promises</h2>
      <Compact />
      <Quiet>
        Kith is young. The parts for training, reflecting together and speaking up are still to
        come, and these promises wait there for them.
      </Quiet>
      <h2 id="turns">How people are found, and whose turn it is</h2>
      <FitAndTurns rules={rules} />
      <h2 id="rules">The numbers, and why</h2>
      <p>Kith reads these from the list that the stewards keep. A change shows here at once.</p>
      <Rules rules={rules} />
      <h2 id="words">The words for what people have lived through</h2>
      <p>
        There are {concepts} to choose from, in plain words and not in the words of a clinic. You
        can always add your own. <a href={stewardshipRoutes.words}>Read all of them</a>.
      </p>
      <h2 id="table">Who decides</h2>
      <p>
        The stewards do, and most of them are peers. Anyone can ask them for a change.{' '}
        <a href={stewardshipRoutes.table}>See who sits at their table, and what lies on it</a>.
      </p>
      <h2 id="lists">Where the lists of services come from</h2>
      <p>
        From the groups themselves, from those who co-ordinate a place, and from lists that councils
        publish. <a href="/services/what-counts">Read which services count as peer support</a>.
        Anyone may use what is listed here: <a href="/open-data">see the open data</a>.
      </p>
      <h2 id="what-kith-is-not">What Kith is not</h2>
      <p>
        It is not a crisis service, not a record that a clinic keeps, and not a place where peers
        are rated. <a href={stewardshipRoutes.whatKithIsNot}>Read what Kith is not</a>.
      </p>
      <Quiet>
        Something here you disagree with? The stewards print what people object to, beside the rule.
      </Quiet>
    </>
  ),
})
