import { frameworksRoutes, sideBySideIn } from '../../frameworks/frameworks.ts'
import type { Locality } from '../../places/places.ts'

type ValuesProps = { part: string; locality: Locality }

/** The two parts that are about values lead to the values themselves. */
export const Values = ({ part, locality }: ValuesProps) =>
  ['every-sector', 'fits-each-group'].includes(part) ? (
    <>
      <h2>The values themselves</h2>
      <p>
        <a href={sideBySideIn(locality.slug)}>What each sector adds in {locality.name}</a>
      </p>
      <p>
        <a href={frameworksRoutes.tree}>Who adapted what from whom: the family tree</a>
      </p>
    </>
  ) : null
