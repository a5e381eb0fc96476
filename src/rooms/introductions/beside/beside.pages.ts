import type { Route } from '../../../platform/http/route.ts'
import { besidePage, sayTold } from './alongside/beside.ts'
import { enter, enterPage } from './alongside/enter.ts'
import { leaveSidePage, leaveTheirSide } from './alongside/leave-side.ts'
import { finishBeside } from './own/finish.ts'
import { addEmail, makeNewCode, ownPaperPage, stopCode } from './own/paper.ts'
import { paperPage } from './paper/paper.ts'
import { begin, beginPage, begunSlipPage } from './referrer/begin.ts'
import { pickUp, pickUpPage } from './referrer/pick-up.ts'

/** Every page for people who are not alone at the form, and for those beside them. */
export const besideRoutes: readonly Route[] = [
  paperPage,
  besidePage,
  sayTold,
  leaveSidePage,
  leaveTheirSide,
  enterPage,
  enter,
  ownPaperPage,
  makeNewCode,
  addEmail,
  stopCode,
  finishBeside,
  beginPage,
  begin,
  begunSlipPage,
  pickUpPage,
  pickUp,
]
