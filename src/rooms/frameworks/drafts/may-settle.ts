import type { Note } from './notes.ts'
import type { Sitting } from './take-seat.ts'

export const answers = ['taken', 'not taken', 'settled'] as const
export type Answer = (typeof answers)[number]

/** Those who hold the pen answer a proposal; only whoever made an objection says that it is settled. */
export const maySettle = (
  { seat, writes }: Sitting,
  note: Pick<Note, 'says' | 'seat' | 'settled'>,
  answer: Answer,
): boolean => {
  if (note.settled !== null || note.says === 'comment') return false
  return note.says === 'propose'
    ? writes && answer !== 'settled'
    : note.seat === seat.id && answer === 'settled'
}
