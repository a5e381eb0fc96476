import { front } from './app/front/front.room.ts'
import type { Room } from './platform/http/room.ts'
import { frameworks } from './rooms/frameworks/frameworks.room.ts'
import { introductions } from './rooms/introductions/introductions.room.ts'
import { people } from './rooms/people/people.room.ts'
import { places } from './rooms/places/places.room.ts'
import { services } from './rooms/services/services.room.ts'
import { stewardship } from './rooms/stewardship/stewardship.room.ts'
import { strategy } from './rooms/strategy/strategy.room.ts'
import { workforce } from './rooms/workforce/workforce.room.ts'

/** The rooms from the ground up: a room may call only rooms above it in this list that it names. */
export const rooms: readonly Room[] = [
  stewardship,
  people,
  places,
  services,
  frameworks,
  workforce,
  introductions,
  strategy,
  front,
]
