import type { Described } from '../described/described.ts'
import type { Walk } from '../walk/walk.ts'
import { routesText } from './routes.ts'
import { tablesText } from './tables.ts'

/** Who reaches what, as two files to be kept and looked at when they change. */
export const accessFiles = async (walk: Walk): Promise<Described[]> => [
  { path: 'test/house/access/routes.txt', text: await routesText(walk) },
  { path: 'test/house/access/tables.txt', text: await tablesText(walk) },
]
