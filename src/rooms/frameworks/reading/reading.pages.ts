import type { Route } from '../../../platform/http/route.ts'
import { askedPage } from '../asked/asked.ts'
import { comparePage } from '../compare/compare.ts'
import { caseData, csvFile, documentFile, jsonData } from '../download/download.ts'
import { historyPage } from '../history/history.ts'
import { listPage } from '../list/list.ts'
import { frameworkPage, versionPage } from '../one/one.ts'
import { sideBySidePage } from '../side-by-side/side-by-side.ts'
import { treePage } from '../tree/tree.ts'

/** Everything that anybody may read of frameworks, and take away. */
export const readingPages: readonly Route[] = [
  listPage,
  treePage,
  comparePage,
  sideBySidePage,
  frameworkPage,
  askedPage,
  versionPage,
  historyPage,
  csvFile,
  jsonData,
  caseData,
  documentFile,
]
