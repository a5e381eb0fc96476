import type { Room } from '../../platform/http/room.ts'
import { frameworksAboutMe, frameworksErase, frameworksNews } from './about-me.ts'
import { makingPages } from './making.ts'
import { readingPages } from './reading/reading.pages.ts'

export const frameworks: Room = {
  name: 'frameworks',
  needs: ['people', 'places'],
  routes: [...readingPages, ...makingPages],
  aboutMe: frameworksAboutMe,
  news: frameworksNews,
  erase: frameworksErase,
}
