import { introductionsStates, type State } from '../../rooms/introductions/introductions.ts'

const slug = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** The address of one state of one page. */
export const statePath = (page: string, state: string): string =>
  `/gallery/pages/${slug(`${page} ${state}`)}`

export type Found = { page: string; state: State }

export const findState = (asked: string | undefined): Found | undefined =>
  introductionsStates
    .flatMap(({ page, states }) => states.map((state) => ({ page, state })))
    .find(({ page, state }) => slug(`${page} ${state.name}`) === asked)
