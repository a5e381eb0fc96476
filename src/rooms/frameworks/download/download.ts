import { data, file } from '../../../platform/http/route.ts'
import { readingRoutes } from '../reading/reading.routes.ts'
import { writeCase } from '../rules/case.ts'
import { writeCsv } from '../rules/csv.ts'
import { writeJson } from '../rules/json.ts'
import { readCarried } from './carried.ts'
import { writeDocument } from './document.tsx'

/** The items as a table, for a spreadsheet. */
export const csvFile = file({
  path: readingRoutes.csv,
  for: 'everyone',
  read: (ask) => readCarried(ask),
  file: (version) => ({
    name: `${version.framework.slug}-${version.number}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeCsv(version),
  }),
})

/** All of a version, for machines. */
export const jsonData = data({
  path: readingRoutes.json,
  read: async (ask) => ({ body: writeJson(await readCarried(ask)) }),
})

/** The same as a package of CASE. */
export const caseData = data({
  path: readingRoutes.case,
  read: async (ask) => ({ body: writeCase(await readCarried(ask)) }),
})

/** A document that stands by itself: read aloud, printed, or opened in a word processor. */
export const documentFile = file({
  path: readingRoutes.document,
  for: 'everyone',
  read: (ask) => readCarried(ask),
  file: (version) => ({
    name: `${version.framework.slug}-${version.number}.html`,
    type: 'text/html; charset=utf-8',
    body: writeDocument(version),
  }),
})
