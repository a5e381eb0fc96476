import type { Route } from '../../platform/http/route.ts'
import { adapt, adaptPage } from './adapt/adapt.ts'
import { begin, beginPage } from './begin/begin.ts'
import { choose, choosePage } from './choose/choose.ts'
import { disagree, disagreePage } from './disagree/disagree.ts'
import { aboutDraftPage, changeDraft } from './drafts/about/about.ts'
import { giveUpDraft, giveUpPage } from './drafts/about/give-up.ts'
import { addItem, addPage } from './drafts/add/add.ts'
import { changedPage, takeUpChange } from './drafts/changed/changed.ts'
import { draftPage } from './drafts/home/home.ts'
import { changeItem } from './drafts/item/change-item.ts'
import { draftItemPage } from './drafts/item/item.ts'
import { removeItem, removeItemPage } from './drafts/item/remove.ts'
import { sayOfItem } from './drafts/item/say.ts'
import { settleNote } from './drafts/item/settle.ts'
import { joinDraft, joinDraftPage } from './drafts/join/join.ts'
import { keepDraft } from './drafts/keep.ts'
import { bringOnto, ontoPage } from './drafts/onto/onto.ts'
import { inviteToDraft, inviteToDraftPage } from './drafts/people/invite.ts'
import { changeOwnSeat, peoplePage } from './drafts/people/people.ts'
import { seatPage } from './drafts/people/seat.ts'
import { removeSeat, unseatPage } from './drafts/people/unseat.ts'
import { publish, publishPage } from './drafts/publish/publish.ts'
import { minePage } from './mine/mine.ts'
import { nextVersion } from './parent/next.ts'
import { answerParent, parentPage } from './parent/parent.ts'
import { usedPage } from './used/used.ts'
import { withdraw, withdrawPage } from './withdraw/withdraw.ts'

/** The pages on which frameworks are made: everything that writes. */
export const makingPages: readonly Route[] = [
  minePage,
  beginPage,
  begin,
  adaptPage,
  adapt,
  disagreePage,
  disagree,
  withdrawPage,
  withdraw,
  choosePage,
  choose,
  usedPage,
  nextVersion,
  parentPage,
  answerParent,
  draftPage,
  keepDraft,
  joinDraftPage,
  joinDraft,
  draftItemPage,
  changeItem,
  sayOfItem,
  settleNote,
  removeItemPage,
  removeItem,
  addPage,
  addItem,
  peoplePage,
  changeOwnSeat,
  inviteToDraftPage,
  inviteToDraft,
  seatPage,
  unseatPage,
  removeSeat,
  aboutDraftPage,
  changeDraft,
  giveUpPage,
  giveUpDraft,
  publishPage,
  publish,
  ontoPage,
  bringOnto,
  changedPage,
  takeUpChange,
]
