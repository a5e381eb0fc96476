import { act, go, notHere, page } from '../../platform/http/route.ts'
import type { Room } from '../../platform/http/room.ts'
import { introductionsStates } from '../../rooms/introductions/introductions.ts'
import { findPieces, galleryView, pieceGroups, piecesView, stateView } from './gallery.view.tsx'
import { findState } from './states.ts'
import { pressed } from './pressed.ts'

const indexPage = page({
  path: '/gallery',
  for: 'everyone',
  read: async () => ({ groups: Object.keys(pieceGroups), pages: pagesOf() }),
  view: galleryView,
})

const pagesOf = () =>
  introductionsStates.map(({ page: of, states }) => ({
    page: of,
    states: states.map(({ name }) => name),
  }))

const piecesPage = page({
  path: '/gallery/pieces/:group',
  for: 'everyone',
  read: async (ask) =>
    findPieces(ask.params['group']) ? { group: ask.params['group']! } : notHere(),
  view: piecesView,
})

const statePage = page({
  path: '/gallery/pages/:state',
  for: 'everyone',
  read: async (ask) =>
    findState(ask.params['state']) ? { state: ask.params['state']! } : notHere(),
  view: stateView,
})

/** Nothing is sent from here. */
const press = act({
  path: pressed,
  for: 'everyone',
  page: indexPage,
  fields: {},
  act: async () => go('/gallery#nothing-was-sent'),
})

/**
 * Every component and every state of the pages on which people find each other, for whoever designs or
 * checks them. Only the demonstration has it.
 */
export const galleryRoutes: Room['routes'] = [indexPage, piecesPage, statePage, press]
