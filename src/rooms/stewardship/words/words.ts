import { page } from '../../../platform/http/route.ts'
import { stewardshipRoutes } from '../stewardship.routes.ts'
import { listConcepts, listThemes, offered } from '../vocabulary.ts'
import { wordsView } from './words.view.tsx'

/** Every word of the vocabulary, for anybody to read. */
export const wordsPage = page({
  path: stewardshipRoutes.words,
  for: 'everyone',
  read: async (ask) => ({
    concepts: offered(await listConcepts(ask.tx)),
    themes: await listThemes(ask.tx),
    helps: ask.viewer?.roles.some(({ role }) => role === 'coordinator') ?? false,
  }),
  view: wordsView,
})
