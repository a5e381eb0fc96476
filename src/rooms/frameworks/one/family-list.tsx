import { comparing, versionAt, type At } from '../reading/reading.routes.ts'
import type { Linked } from '../reading/facts.ts'

type FamilyProps = { heading: string; at: At; family: readonly Linked[]; more: boolean }

/** Some of the family, each with the way to stand beside this one. */
export const Family = ({ heading, at, family, more }: FamilyProps) =>
  family.length === 0 ? null : (
    <>
      <h3>{heading}</h3>
      <ul>
        {family.map((one) => (
          <li>
            <a class="kith-own-words" href={versionAt(one)}>
              {one.title}
            </a>{' '}
            (
            <a href={comparing(at, one)}>
              side by side<span class="nhsuk-u-visually-hidden"> with {one.title}</span>
            </a>
            )
          </li>
        ))}
      </ul>
      {more ? <p>There are more. The family tree has them all.</p> : null}
    </>
  )
