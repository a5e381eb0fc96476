import { SummaryList } from '../../../ui/content/summary-list.tsx'
import { OwnWords } from '../../../ui/kith/own-words.tsx'
import { sentence } from '../../../ui/sentence.ts'
import type { Statement } from '../statements.ts'

/** What a role is and is not, and who is there for whoever is in it. */
export const Role = ({ statement }: { statement: Statement }) => (
  <>
    <h2>What the role is</h2>
    <OwnWords whose={`From ${statement.organisation}`}>{statement.is}</OwnWords>
    <h2>What it is not</h2>
    <OwnWords whose={`From ${statement.organisation}`}>{statement.isNot}</OwnWords>
    <h2>Who is there for whoever is in it</h2>
    <SummaryList
      rows={[
        { key: 'Answers to', value: statement.line },
        { key: 'Senior peer', value: statement.senior },
        { key: 'Adjustments', value: statement.adjustments ?? 'Not said' },
        { key: 'The hiring panel', value: sentence(statement.panel) },
      ]}
    />
  </>
)
