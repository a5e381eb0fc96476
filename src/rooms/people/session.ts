import { become, type Tx } from '../../platform/database/door.ts'
import { minutesAfter } from '../../platform/clock.ts'
import { newToken, type Secrets } from '../../platform/crypto/secrets.ts'
import type { Viewer } from '../../platform/http/route.ts'

const IDLE_MINUTES = 30
const LONGEST_MINUTES = 12 * 60

/**
 * Finds whose session this is, becomes them, and says what they may do. A session ends after 30
 * minutes in which nothing was asked, and after 12 hours whatever was asked.
 */
export const findViewer = async (tx: Tx, now: Date): Promise<Viewer | undefined> => {
  const session = await tx
    .selectFrom('people.session')
    .select(['account_id', 'cell_id', 'seen_at', 'token_hash', 'beside_id'])
    .where('seen_at', '>', minutesAfter(now, -IDLE_MINUTES))
    .where('began_at', '>', minutesAfter(now, -LONGEST_MINUTES))
    .executeTakeFirst()
  if (!session) return undefined
  if (session.seen_at < minutesAfter(now, -1)) await markSeen(tx, now)
  const cell = session.cell_id ?? 0
  await become(tx, { person: session.account_id, cell })
  const roles = await rolesOf(tx, session.account_id, cell)
  return { person: session.account_id, cell, roles, beside: session.beside_id ?? undefined }
}

const markSeen = async (tx: Tx, now: Date) => {
  await tx.updateTable('people.session').set({ seen_at: now }).execute()
}

const rolesOf = async (tx: Tx, person: string, cell: number) => {
  const rows = await tx
    .selectFrom('people.role_held')
    .select(['role', 'scope_id'])
    .where('cell_id', '=', cell)
    .where('person_id', '=', person)
    .execute()
  return rows.map((row) => ({ role: row.role, scope: row.scope_id }))
}

/** Begins a session; whatever session this browser held before is ended by losing its cookie. */
export const beginSession = async (
  tx: Tx,
  secrets: Secrets,
  who: { person: string; cell: number | null; beside?: string },
  now: Date,
): Promise<string> => {
  const token = newToken()
  await tx
    .insertInto('people.session')
    .values({
      token_hash: secrets.hash('session', token),
      account_id: who.person,
      cell_id: who.cell,
      beside_id: who.beside ?? null,
      began_at: now,
      seen_at: now,
    })
    .execute()
  return token
}

/** Ends every session of whoever asks, on every device. */
export const endSessions = async (tx: Tx, person: string): Promise<void> => {
  await tx.deleteFrom('people.session').where('account_id', '=', person).execute()
}
