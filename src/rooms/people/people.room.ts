import type { Room } from '../../platform/http/room.ts'
import { peopleJobs } from './people.jobs.ts'
import { askForLink, linkSentPage, signInPage } from './sign-in/sign-in.ts'
import { signOut } from './sign-in/sign-out.ts'
import { signInByLink, useLinkPage } from './sign-in/use-link.ts'

export const people: Room = {
  name: 'people',
  needs: ['stewardship', 'places'],
  routes: [signInPage, askForLink, linkSentPage, useLinkPage, signInByLink, signOut],
  jobs: peopleJobs,
}
