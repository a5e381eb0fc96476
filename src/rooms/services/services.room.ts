import type { Room } from '../../platform/http/room.ts'
import { claim, claimPage, claimSentPage } from './claim/claim.ts'
import { asked, askedPage } from './keep/asked.ts'
import { details, detailsPage } from './keep/details.ts'
import { edit, editPage } from './keep/edit.ts'
import { keepPage, stillRight } from './keep/keep.ts'
import { pause, pausePage } from './keep/pause.ts'
import { room, roomPage } from './keep/room.ts'
import { servicesAboutMe, servicesErase } from './mine.ts'
import { nearPage } from './near/near.ts'
import { onePage } from './one/one.ts'
import { giveReturn, returnedPage, returnPage, skipReturn } from './return/return.ts'
import { servicesJobs } from './services.jobs.ts'

const finding = [nearPage, onePage]
const claiming = [claimPage, claim, claimSentPage]
const keeping = [keepPage, stillRight, editPage, edit, detailsPage, details]
const saying = [roomPage, room, pausePage, pause, askedPage, asked]
const returning = [returnPage, giveReturn, skipReturn, returnedPage]

export const services: Room = {
  name: 'services',
  needs: ['stewardship', 'places'],
  routes: [...finding, ...claiming, ...keeping, ...saying, ...returning],
  jobs: servicesJobs,
  aboutMe: servicesAboutMe,
  erase: servicesErase,
}
