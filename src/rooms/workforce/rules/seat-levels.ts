/** Where decisions are made, the nearest to people first. */
export const seatLevels = ['team', 'service', 'board', 'locality', 'nation'] as const
export type SeatLevel = (typeof seatLevels)[number]

export const seatStates = ['empty', 'held'] as const
export type SeatState = (typeof seatStates)[number]
