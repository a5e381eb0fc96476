import type { Row } from '../row.ts'
import { measureSearchHttp } from './search-http.ts'
import { measureSearchReads } from './search-reads.ts'

/** How much a search reads as the table grows tenfold, and how fast it is through HTTP. */
export const measureSearch = async (): Promise<Row[]> => [
  ...(await measureSearchReads()),
  ...(await measureSearchHttp()),
]
