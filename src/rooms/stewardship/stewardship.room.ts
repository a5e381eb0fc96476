import type { Room } from '../../platform/http/room.ts'
import { aboutMe, erase, news } from './about-me.ts'
import { stewardshipJobs } from './enact.ts'
import { howPage } from './how/how.ts'
import { addLocal, localPage, takeLocalAway } from './local/local.ts'
import { propose, proposePage } from './propose/propose.ts'
import { argue } from './table/arguing.ts'
import { decide } from './table/deciding.ts'
import { fold, say } from './table/from-seat.ts'
import { proposalPage } from './table/proposal.ts'
import { tablePage } from './table/table.ts'
import { whatKithIsNotPage } from './what-kith-is-not/what-kith-is-not.ts'
import { conceptPage } from './words/concept.ts'
import { wordsPage } from './words/words.ts'

export const stewardship: Room = {
  name: 'stewardship',
  needs: [],
  routes: [
    howPage,
    wordsPage,
    conceptPage,
    localPage,
    addLocal,
    takeLocalAway,
    tablePage,
    proposalPage,
    argue,
    say,
    decide,
    fold,
    proposePage,
    propose,
    whatKithIsNotPage,
  ],
  jobs: stewardshipJobs,
  aboutMe,
  news,
  erase,
}
