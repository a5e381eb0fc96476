import type { Room } from '../../platform/http/room.ts'
import { draftPage, finishDraft } from './answer/draft.ts'
import { answerHomePage } from './answer/home.ts'
import { answerPart, answerPartPage } from './answer/part.ts'
import { thanksPage } from './answer/thanks.ts'
import { addWord, wordPage } from './answer/word.ts'
import { callPage } from './call/call.ts'
import { invite, invitePage } from './invite/invite.ts'
import { invitedPage } from './invite/invited.ts'
import { strategyAboutMe, strategyErase } from './mine.ts'
import { organisationPage } from './organisation/organisation.ts'
import { partPage } from './part/part.ts'
import { placePage } from './place/place.ts'

export const strategy: Room = {
  name: 'strategy',
  needs: ['places', 'services', 'frameworks', 'workforce'],
  routes: [
    callPage,
    placePage,
    partPage,
    organisationPage,
    invitePage,
    invite,
    invitedPage,
    answerHomePage,
    answerPartPage,
    answerPart,
    thanksPage,
    draftPage,
    finishDraft,
    wordPage,
    addWord,
  ],
  aboutMe: strategyAboutMe,
  erase: strategyErase,
}
