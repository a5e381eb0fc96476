import type { Room } from '../../platform/http/room.ts'
import { readingPages } from './reading/reading.pages.ts'

export const frameworks: Room = {
  name: 'frameworks',
  needs: ['people', 'places'],
  routes: [...readingPages],
}
