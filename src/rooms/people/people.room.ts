import type { Room } from '../../platform/http/room.ts'
import { erase } from './erase.ts'
import { eraseMe, erasePage } from './me/erase.ts'
import { changeAudience, keepAll, mePage, withdraw } from './me/me.ts'
import { takingBackPage } from './me/taking-back.ts'
import { peopleJobs } from './people.jobs.ts'
import { previewPage } from './preview/preview.ts'
import { askForLink, linkSentPage, signInPage } from './sign-in/sign-in.ts'
import { signInByCode, useCodePage } from './sign-in/use-code.ts'
import { signOut } from './sign-in/sign-out.ts'
import { signInByLink, useLinkPage } from './sign-in/use-link.ts'

export const people: Room = {
  name: 'people',
  needs: ['stewardship'],
  routes: [
    signInPage,
    askForLink,
    linkSentPage,
    useLinkPage,
    signInByLink,
    useCodePage,
    signInByCode,
    signOut,
    mePage,
    changeAudience,
    takingBackPage,
    withdraw,
    previewPage,
    keepAll,
    erasePage,
    eraseMe,
  ],
  jobs: peopleJobs,
  erase,
}
