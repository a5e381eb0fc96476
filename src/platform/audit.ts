import { sql } from 'kysely'
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
  if (ask.viewer?.beside) await writeBeside(ask, path, 'looked beside')
  const seen = looks(data, ask.viewer?.person)
  if (seen.size === 0 || !ask.viewer) return
  const subjects = [...seen.keys()]
  const ids = subjects.map(() => ask.newId('audit'))
  const fields = [...seen.values()].map((names) => [...names].sort().join(', '))
  // As three lists and not as a row each: a page of 30 people is one short statement, not 270 parameters.
  await sql`
    insert into platform.audit
      (cell_id, at, id, actor_id, acting_as, subject_id, action, fields, request_id)
    select ${ask.cell}, ${ask.now}, id, ${ask.viewer.person}, ${path}, subject, 'looked', fields, ${ask.requestId}
    from unnest(${ids}::uuid[], ${subjects}::uuid[], ${fields}::text[]) as looked (id, subject, fields)`.execute(
    ask.tx,
  )
}

/** Writes down for somebody that whoever is beside them opened, or changed, something on their page. */
export const writeBeside = async (
  ask: Ask,
  path: string,
  action: 'looked beside' | 'did beside',
): Promise<void> => {
  // A link may have led into another place on the way; what is written down is in one's own.
  await ask.hold({})
  await ask.tx
    .insertInto('platform.audit')
    .values({
      cell_id: ask.cell,
      at: ask.now,
      id: ask.newId('audit'),
      actor_id: ask.me,
      acting_as: path,
      subject_id: ask.me,
      action,
      fields: 'the page',
      request_id: ask.requestId,
    })
    .execute()
}
