/** One person's wait: how many days, and whether it ended in meeting someone or goes on (or was given up). */
export type Wait = { days: number; met: boolean }

/** The usual wait in whole weeks, from when a third to when two thirds had met someone. */
export type UsualWait = { endings: number; weeksLow: number | null; weeksHigh: number | null }

type Step = { days: number; stillWaiting: number }

/**
 * The Kaplan–Meier estimate of the share still waiting after so many days: those who wait still, or
 * gave up, count for as long as they waited, so that the estimate is not made short by leaving them out.
 * Kaplan and Meier (1958), doi:10.1080/01621459.1958.10501452.
 */
export const stillWaiting = (waits: readonly Wait[]): Step[] => {
  const endings = [...new Set(waits.filter((wait) => wait.met).map((wait) => wait.days))].sort(
    (a, b) => a - b,
  )
  let share = 1
  return endings.map((days) => {
    const atRisk = waits.filter((wait) => wait.days >= days).length
    const met = waits.filter((wait) => wait.met && wait.days === days).length
    share *= 1 - met / atRisk
    return { days, stillWaiting: share }
  })
}

const weeksUntil = (steps: Step[], share: number): number | null => {
  const reached = steps.find((step) => step.stillWaiting <= share + 1e-9)
  return reached ? Math.max(1, Math.ceil(reached.days / 7)) : null
}

/**
 * From when a third to when two thirds had met someone, each where it is known: nothing under `fewest`
 * waits that ended in a meeting, and no upper end while most wait on.
 */
export const waitRange = (waits: readonly Wait[], fewest: number): Omit<UsualWait, 'endings'> => {
  const endings = waits.filter((wait) => wait.met).length
  if (endings < fewest) return { weeksLow: null, weeksHigh: null }
  const steps = stillWaiting(waits)
  return { weeksLow: weeksUntil(steps, 2 / 3), weeksHigh: weeksUntil(steps, 1 / 3) }
}

/** The same, unknown as a whole when one of its ends is. */
export const usualWait = (waits: readonly Wait[], fewest: number): UsualWait => {
  const endings = waits.filter((wait) => wait.met).length
  const { weeksLow, weeksHigh } = waitRange(waits, fewest)
  return weeksLow === null || weeksHigh === null
    ? { endings, weeksLow: null, weeksHigh: null }
    : { endings, weeksLow, weeksHigh }
}
