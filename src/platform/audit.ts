import { allSealed, type Sealed } from './crypto/sealed.ts'
import type { Ask } from './http/route.ts'

const fieldOf = (sealed: Sealed) => sealed.place.split('|')[0]!

/** Whose words are about to be opened, and which: everybody's but the reader's own. */
const looks = (data: unknown, me: string | undefined): Map<string, Set<string>> => {
  const seen = new Map<string, Set<string>>()
  for (const sealed of allSealed(data)) {
    if (sealed.owner === me) continue
    const fields = seen.get(sealed.owner) ?? new Set<string>()
    seen.set(sealed.owner, fields.add(fieldOf(sealed)))
  }
  return seen
}

/**
 * Writes down, in the same transaction, whose sealed words this page takes out. No page does this
 * for itself, so none can forget.
 */
export const writeLooks = async (ask: Ask, path: string, data: unknown): Promise<void> => {
  const seen = looks(data, ask.viewer?.person)
  if (seen.size === 0 || !ask.viewer) return
  const rows = [...seen].map(([subject, fields]) => ({
    cell_id: ask.cell,
    at: ask.now,
    id: ask.newId('audit'),
    actor_id: ask.viewer!.person,
    acting_as: path,
    subject_id: subject,
    action: 'looked',
    fields: [...fields].sort().join(', '),
    request_id: ask.requestId,
  }))
  await ask.tx.insertInto('platform.audit').values(rows).execute()
}
