import type { Difference } from './differences.ts'

const fields: Readonly<Record<string, string>> = {
  name: 'The name',
  words: 'The words',
  email: 'The email address',
  phone: 'The phone number',
  url: 'The web address',
  fees: 'What it costs',
}

/** What other lists say of a listing, beside what its owner said. */
export const Differences = ({ differences }: { differences: Difference[] }) =>
  differences.length === 0 ? null : (
    <>
      <p>Other lists say something else. What you said stands; this is only so that you know:</p>
      <ul>
        {differences.map(({ field, elsewhere, list }) => (
          <li>
            {fields[field] ?? field}, in {list}: <span dir="auto">{elsewhere || 'nothing'}</span>
          </li>
        ))}
      </ul>
    </>
  )
