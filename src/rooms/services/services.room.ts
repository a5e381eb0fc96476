import type { Room } from '../../platform/http/room.ts'
import { claim, claimPage, claimSentPage } from './claim/claim.ts'
import { deskPage, seen } from './desk/desk.ts'
import { discard, draftPage, list } from './desk/draft.ts'
import { packPage } from './desk/pack.ts'
import { paste, pastePage } from './desk/paste.ts'
import { send, sendPage } from './desk/send.ts'
import { directoryPage } from './directory/directory.ts'
import { feedsNews } from './feeds/feeds.news.ts'
import { feedsPages } from './feeds/feeds.pages.ts'
import { asked, askedPage } from './keep/asked.ts'
import { details, detailsPage } from './keep/details.ts'
import { edit, editPage } from './keep/edit.ts'
import { keepPage, stillRight } from './keep/keep.ts'
import { pause, pausePage } from './keep/pause.ts'
import { room, roomPage } from './keep/room.ts'
import { servicesAboutMe, servicesErase, servicesNews } from './mine.ts'
import { nearPage } from './near/near.ts'
import { onePage } from './one/one.ts'
import { openReferralPages } from './open-referral/open-referral.pages.ts'
import { posterPage } from './poster/poster.ts'
import { giveReturn, returnedPage, returnPage, skipReturn } from './return/return.ts'
import { servicesJobs } from './services.jobs.ts'

const finding = [nearPage, onePage, directoryPage, posterPage]
const claiming = [claimPage, claim, claimSentPage]
const keeping = [keepPage, stillRight, editPage, edit, detailsPage, details]
const saying = [roomPage, room, pausePage, pause, askedPage, asked]
const returning = [returnPage, giveReturn, skipReturn, returnedPage]
const desk = [deskPage, seen, pastePage, paste, draftPage, list, discard, sendPage, send, packPage]

export const services: Room = {
  name: 'services',
  needs: ['stewardship', 'places'],
  routes: [
    ...finding,
    ...claiming,
    ...keeping,
    ...saying,
    ...returning,
    ...desk,
    ...feedsPages,
    ...openReferralPages,
  ],
  jobs: servicesJobs,
  aboutMe: servicesAboutMe,
  news: async (acting) => [...(await servicesNews(acting)), ...(await feedsNews(acting))],
  erase: servicesErase,
}
