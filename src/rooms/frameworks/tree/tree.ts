import { page } from '../../../platform/http/route.ts'
import { getFramework } from '../reading/frameworks.ts'
import { readingRoutes } from '../reading/reading.routes.ts'
import { growCountry, growFamily } from './grow.ts'
import { treeView } from './tree.view.tsx'

/** The family tree: of the country, or of one framework; as a picture and as a list. */
export const treePage = page({
  path: readingRoutes.tree,
  for: 'everyone',
  read: async ({ tx, query }) => {
    if (!query['of']) {
      const from = query['from'] ? (await getFramework(tx, query['from'])).id : null
      return { of: null, ...(await growCountry(tx, from)) }
    }
    const of = await getFramework(tx, query['of'])
    return { of, family: await growFamily(tx, of.id), next: null }
  },
  view: treeView,
})
