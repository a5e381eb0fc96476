import type { FormFacts } from '../../../platform/http/route.ts'
import { Details } from '../../../ui/content/details.tsx'
import type { Facts } from './facts.ts'
import { FoldForm } from './seat-forms.tsx'

export const signedBy = (signed: string | null) => signed ?? 'Somebody who uses Kith'

export const foldedWords = ({ by, why }: { by: string; why: string }) =>
  `${by} folded these words away, because they could hurt somebody: ${why}`

/** For a steward: hides words that could hurt somebody, with a reason that everybody can read. */
export const MayFold = ({ what, facts, form }: { what: string; facts: Facts; form: FormFacts }) =>
  facts.seat ? (
    <Details summary="Fold these words away">
      <FoldForm id={facts.proposal.id} what={what} form={form} />
    </Details>
  ) : null
