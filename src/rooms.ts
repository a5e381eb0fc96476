import type { Room } from './platform/http/room.ts'
import { introductions } from './rooms/introductions/introductions.room.ts'
import { people } from './rooms/people/people.room.ts'

/** The rooms from the ground up: a room may call only rooms above it in this list that it names. */
export const rooms: readonly Room[] = [people, introductions]
