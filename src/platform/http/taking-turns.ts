// https://www.postgresql.org/docs/current/errcodes-appendix.html: serialization_failure, deadlock_detected
const sentAway = new Set(['40001', '40P01'])

const TRIES = 4

/**
 * Two people who act on each other at the same moment may wait for one another in a ring; PostgreSQL then
 * sends one of them away. Nothing of theirs was written, so the whole of it is done again.
 */
export const takingTurns = async <T>(work: () => Promise<T>, tries = TRIES): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (tries === 1 || !sentAway.has((error as { code?: string }).code ?? '')) throw error
    return takingTurns(work, tries - 1)
  }
}
