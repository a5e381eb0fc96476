import type { Ask } from '../../../platform/http/route.ts'
import { findChosen, type Cited, type FrameworkKind } from '../../frameworks/frameworks.ts'

/** What a role may draw on: of each of these kinds the one version that holds for an organisation. */
const kinds: readonly FrameworkKind[] = [
  'role description',
  'values',
  'principles',
  'competences',
  'capabilities',
  'duties',
]

export const listToDrawOn = async (ask: Ask, organisation: string): Promise<Cited[]> => {
  const found: Cited[] = []
  for (const kind of kinds) {
    const one = await findChosen(ask.tx, { cell: ask.cell, organisation, kind })
    if (one) found.push(one)
  }
  return found
}
