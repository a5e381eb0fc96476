import type { Kind } from '../rules/version.ts'

/** What a list of each kind is called. */
export const kindNames: Record<Kind, string> = {
  values: 'Values',
  principles: 'Principles',
  competences: 'Competences',
  capabilities: 'Capabilities',
  duties: 'Duties of a role',
  'role description': 'Descriptions of a role',
  statement: 'Statements',
  fidelity: 'How a service is looked at',
}

/** So many of them: 6 values, one duty. */
export const kindInWords = (kind: string, count: number): string => {
  const one: Record<string, string> = {
    principles: 'principle',
    competences: 'competence',
    capabilities: 'capability',
    duties: 'duty',
    values: 'value',
  }
  if (kind in one) return count === 1 ? one[kind]! : kind
  return count === 1 ? 'item' : 'items'
}
