import type { Room } from '../../platform/http/room.ts'
import { elsewherePage } from './elsewhere/elsewhere.ts'
import { join, joinPage } from './join/join.ts'

export const places: Room = {
  name: 'places',
  needs: ['people'],
  routes: [joinPage, join, elsewherePage],
}
