import type { Room } from '../../platform/http/room.ts'
import { casePage } from './case/case.ts'
import { bringIn, bringInPage } from './desk/bring-in.ts'
import { changeOne, changePage } from './desk/change.ts'
import { deskPage } from './desk/desk.ts'
import { newSlip, slipsPage } from './desk/slips.ts'
import { writePage, writeStatement } from './desk/write.ts'
import { organisationPostsPage } from './look/organisation.ts'
import { placePostsPage, postsSheet } from './look/place.ts'
import { postsPage } from './look/posts.ts'
import { workforceAboutMe, workforceErase } from './mine/about-me.ts'
import { claimPost, minePage, sayLeft } from './mine/mine.ts'
import { postPage } from './post/post.ts'
import { changeSeat, changeSeatPage, newSeatPage, saySeat } from './seats/say-seat.ts'
import { seatPage } from './seats/seat.ts'
import { statementPage } from './statement/statement.ts'

export const workforce: Room = {
  name: 'workforce',
  needs: ['people', 'places', 'frameworks'],
  routes: [
    postsPage,
    placePostsPage,
    postsSheet,
    organisationPostsPage,
    postPage,
    statementPage,
    minePage,
    claimPost,
    sayLeft,
    deskPage,
    bringInPage,
    bringIn,
    slipsPage,
    newSlip,
    changePage,
    changeOne,
    writePage,
    writeStatement,
    casePage,
    seatPage,
    newSeatPage,
    saySeat,
    changeSeatPage,
    changeSeat,
  ],
  aboutMe: workforceAboutMe,
  erase: workforceErase,
}
