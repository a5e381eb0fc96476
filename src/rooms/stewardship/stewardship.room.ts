import type { Room } from '../../platform/http/room.ts'
import { howPage } from './how/how.ts'
import { whatKithIsNotPage } from './what-kith-is-not/what-kith-is-not.ts'

export const stewardship: Room = {
  name: 'stewardship',
  needs: [],
  routes: [howPage, whatKithIsNotPage],
}
