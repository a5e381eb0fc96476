// The two real localities of the sample. A cell's number is permanent and means nothing.

export type LocalityCode = 'QUY' | 'QHL'

export const cellOf: Readonly<Record<LocalityCode, number>> = { QUY: 1, QHL: 2 }
export const localityCodes: readonly LocalityCode[] = ['QUY', 'QHL']

/** How long half of people wait, in days: the two places differ, as places do. */
export const usualWaitDays: Readonly<Record<LocalityCode, number>> = { QUY: 20, QHL: 30 }
