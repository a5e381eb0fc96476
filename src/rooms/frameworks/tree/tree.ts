import { page } from '../../../platform/http/route.ts'
import { getFramework } from '../reading/frameworks.ts'
import { readingRoutes } from '../reading/reading.routes.ts'
import { growCountry, growFamily } from './grow.ts'
import { treeView } from './tree.view.tsx'

const slugIn = (text: string | undefined): string =>
  /^[a-z0-9-]{2,80}$/.test(text ?? '') ? text! : ''

/** The family tree: of the country, or of one framework; as a picture and as a list. */
export const treePage = page({
  path: readingRoutes.tree,
  for: 'everyone',
  read: async ({ tx, query }) => {
    if (!query['of']) return { of: null, ...(await growCountry(tx, slugIn(query['from']))) }
    const of = await getFramework(tx, query['of'])
    return { of, family: await growFamily(tx, of.id), next: null }
  },
  view: treeView,
})
