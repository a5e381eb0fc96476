import type { Room } from '../../platform/http/room.ts'
import { aboutMe } from './about-me.ts'
import { checkPage, sendRequest } from './asking/check.ts'
import { commonPage, saveCommon } from './asking/common.ts'
import { mattersPage, saveMatters } from './asking/matters.ts'
import { saveWays, waysPage } from './asking/ways.ts'
import { saveWords, wordsPage } from './asking/words.ts'
import { erase } from './erase.ts'
import { besideRoutes } from './beside/beside.pages.ts'
import { groupsRoutes } from './groups/groups.pages.ts'
import { helpingPage } from './helping/helping.ts'
import { news } from './news.ts'
import { introductionsJobs } from './introductions.jobs.ts'
import { introductionPage, introductionsPage } from './meet-up/introduction.ts'
import { agree, end, propose } from './meet-up/meeting.ts'
import { offerPage, saveExperiences, saveOffer } from './offer/offer.ts'
import { sayGlad, sayNotNow } from './outlines/answering.ts'
import { outlinesPage } from './outlines/outlines.ts'
import {
  answerReport,
  apartPage,
  keepApart,
  reportPage,
  reportsPage,
  sendReport,
} from './report/report.ts'
import { choose } from './request/choose.ts'
import { requestPage } from './request/request.ts'
import { letGo, stopAsking } from './request/stopping.ts'

export const introductions: Room = {
  name: 'introductions',
  needs: ['stewardship', 'people', 'places', 'services'],
  routes: [
    wordsPage,
    saveWords,
    commonPage,
    saveCommon,
    mattersPage,
    saveMatters,
    waysPage,
    saveWays,
    checkPage,
    sendRequest,
    requestPage,
    choose,
    letGo,
    stopAsking,
    outlinesPage,
    sayGlad,
    sayNotNow,
    offerPage,
    saveOffer,
    saveExperiences,
    introductionsPage,
    introductionPage,
    propose,
    agree,
    end,
    reportPage,
    sendReport,
    apartPage,
    keepApart,
    reportsPage,
    answerReport,
    helpingPage,
    ...besideRoutes,
    ...groupsRoutes,
  ],
  jobs: introductionsJobs,
  aboutMe,
  news,
  facetsChanged: ({ later, cell, me }) => later('introductions.show', { cell, person: me }),
  erase,
}
