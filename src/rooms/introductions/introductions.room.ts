import type { Room } from '../../platform/http/room.ts'
import { aboutMe } from './about-me.ts'
import { askForOne, askForPage } from './ask-for/ask-for.ts'
import { checkPage, sendRequest } from './asking/check.ts'
import { commonPage, saveCommon } from './asking/common.ts'
import { mattersPage, saveMatters } from './asking/matters.ts'
import { saveWays, waysPage } from './asking/ways.ts'
import { saveWhen, whenPage } from './asking/when.ts'
import { saveWhere, wherePage } from './asking/where.ts'
import { saveWho, whoPage } from './asking/who.ts'
import { saveWords, wordsPage } from './asking/words.ts'
import { end, endPage, meetSomeoneElse } from './ending/ending.ts'
import { erase } from './erase.ts'
import { besideRoutes } from './beside/beside.pages.ts'
import { groupsRoutes } from './groups/groups.pages.ts'
import { helpingPage } from './helping/helping.ts'
import { news } from './news.ts'
import { introductionsJobs } from './introductions.jobs.ts'
import { introductionPage, introductionsPage } from './meet-up/introduction.ts'
import { sayNeedMet } from './meet-up/say-need-met.ts'
import { notTakenPage, saveNotTaken } from './offer/not-taken.ts'
import { offerPage, saveExperiences } from './offer/offer.ts'
import { saveOffer } from './offer/say-offer.ts'
import { imagine, seenPage } from './offer/seen.ts'
import { offerWhenPage, saveOfferWhen } from './offer/when.ts'
import { livedPage, saveLived } from './lived/lived.ts'
import { agree, propose } from './meet-up/meeting.ts'
import { sayGlad, sayNotNow } from './outlines/answering.ts'
import { notThisOnePage, sayNotThisOne } from './outlines/not-this-one.ts'
import { stepBack, stepBackPage } from './outlines/step-back.ts'
import { outlinesPage } from './outlines/outlines.ts'
import { publicPeersPage } from './public-peers/public-peers.ts'
import { ratherNotPage } from './rather-not/rather-not.ts'
import { ratherNotNamed } from './rather-not/naming.ts'
import { ratherNotFrom } from './rather-not/saying-so.ts'
import { takeBack, takingBackPage } from './rather-not/taking-back.ts'
import { apartPage, keepApart } from './report/apart.ts'
import { reportPage, sendReport } from './report/report.ts'
import { answerReport, reportsPage } from './report/reports.ts'
import { choose } from './request/choose.ts'
import { requestPage } from './request/request.ts'
import { letGo, letGoPage } from './request/let-go.ts'
import { stopAsking, stopPage } from './request/stopping.ts'
import { dropHidden } from './request/trade-offs.ts'
import { bringBack, bringingBackPage } from './set-aside/bringing-back.ts'
import { peopleAsidePage } from './set-aside/people-aside.ts'

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
    whenPage,
    saveWhen,
    wherePage,
    saveWhere,
    whoPage,
    saveWho,
    checkPage,
    sendRequest,
    requestPage,
    choose,
    letGoPage,
    letGo,
    stopPage,
    stopAsking,
    publicPeersPage,
    askForPage,
    askForOne,
    outlinesPage,
    sayGlad,
    sayNotNow,
    stepBackPage,
    stepBack,
    notThisOnePage,
    sayNotThisOne,
    offerPage,
    saveOffer,
    saveExperiences,
    offerWhenPage,
    saveOfferWhen,
    seenPage,
    imagine,
    notTakenPage,
    saveNotTaken,
    livedPage,
    saveLived,
    introductionsPage,
    introductionPage,
    propose,
    agree,
    sayNeedMet,
    ratherNotPage,
    ratherNotFrom,
    ratherNotNamed,
    takingBackPage,
    takeBack,
    endPage,
    end,
    meetSomeoneElse,
    reportPage,
    sendReport,
    apartPage,
    keepApart,
    peopleAsidePage,
    bringingBackPage,
    bringBack,
    reportsPage,
    answerReport,
    helpingPage,
    ...besideRoutes,
    ...groupsRoutes,
  ],
  jobs: introductionsJobs,
  aboutMe,
  news,
  facetsChanged: async (acting) => {
    await dropHidden(acting)
    await acting.later('introductions.show', { cell: acting.cell, person: acting.me })
  },
  erase,
}
