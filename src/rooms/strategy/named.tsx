import type { Organisation } from '../places/places.ts'

type Props = { organisation: Pick<Organisation, 'name' | 'invented'>; href?: string }

/** An organisation's name; one that is made up says so wherever it stands. */
export const Named = ({ organisation, href }: Props) => (
  <>
    {href ? <a href={href}>{organisation.name}</a> : organisation.name}
    {organisation.invented ? <span class="kith-quiet"> (invented)</span> : null}
  </>
)
