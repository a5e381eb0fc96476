import type { Room } from '../../platform/http/room.ts'

export const frameworks: Room = {
  name: 'frameworks',
  needs: ['people', 'places'],
  routes: [],
}
