import type { Row } from '../row.ts'
import { measureReads } from './fit-reads.ts'
import { measureTimes } from './fit-times.ts'

/** How much one request's fit reads, and how long it takes, as the peers become many more. */
export const measureFit = async (): Promise<Row[]> => [
  ...(await measureReads()),
  ...(await measureTimes()),
]
