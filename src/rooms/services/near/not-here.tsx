import type { AnyLocality } from '../../places/places.ts'
import { Areas } from './everywhere.tsx'
import { nearAddress, type Asked } from './questions.ts'

type ChooseProps = { choices: { label: string; place: string }[]; asked: Asked }

export const Choose = ({ choices, asked }: ChooseProps) => (
  <>
    <h2>Which one do you mean?</h2>
    <ul>
      {choices.map(({ label, place }) => (
        <li>
          <a href={nearAddress({ ...asked, place })}>{label}</a>
        </li>
      ))}
    </ul>
  </>
)

type NationProps = { nation: string; localities: AnyLocality[]; asked: Asked }

/** A postcode of a nation whose outcodes are not held: they choose their area themselves. */
export const Nation = ({ nation, localities, asked }: NationProps) => (
  <>
    <h2>That postcode is in {nation}</h2>
    <p>
      Kith does not hold the postcodes of {nation} yet. Choose your{' '}
      {localities[0]?.kind === 'health board' ? 'health board' : 'health and social care trust'}:
    </p>
    <Areas areas={localities} asked={asked} />
  </>
)

type NothingProps = { locality: AnyLocality; wasAsked: boolean; all: string }

/** Nothing was found: what that means here, and who else is there. */
export const Nothing = ({ locality, wasAsked, all }: NothingProps) => (
  <>
    <p>
      {wasAsked
        ? 'Nothing that is listed here meets all of that. '
        : `Nobody has listed a group or service in ${locality.name} yet. That is a gap in what Kith knows, and says nothing about what is there. `}
      {wasAsked ? <a href={all}>See everything that is listed here</a> : null}
    </p>
    {locality.open ? (
      <p>
        You can still <a href="/meet">ask to meet someone</a>.
      </p>
    ) : null}
  </>
)
