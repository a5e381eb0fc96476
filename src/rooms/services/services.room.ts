import type { Room } from '../../platform/http/room.ts'
import { servicesAboutMe, servicesErase } from './mine.ts'
import { nearPage } from './near/near.ts'
import { onePage } from './one/one.ts'
import { servicesJobs } from './services.jobs.ts'

export const services: Room = {
  name: 'services',
  needs: ['stewardship', 'places'],
  routes: [nearPage, onePage],
  jobs: servicesJobs,
  aboutMe: servicesAboutMe,
  erase: servicesErase,
}
