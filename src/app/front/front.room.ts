import type { Room } from '../../platform/http/room.ts'
import { helpPage } from './help/help.ts'
import { homePage } from './home/home.ts'
import { meetPage } from './meet/meet.ts'

/** The pages before any room: they look into all of them, so they stand above them all. */
export const front: Room = {
  name: 'front',
  needs: ['places', 'services', 'introductions', 'strategy'],
  routes: [homePage, helpPage, meetPage],
}
