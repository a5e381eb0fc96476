import { data, type DataAnswer, type DataAsk, type DataPart } from '../../../platform/http/route.ts'
import { fit } from './fit.ts'
import { readAsked, type Asked } from './asked.ts'

export type Found = { contents: readonly unknown[]; total: number }

/** A page of a list, as Open Referral UK 3 wraps it. */
export const envelope = (
  { page, perPage }: Pick<Asked, 'page' | 'perPage'>,
  { contents, total }: Found,
) => {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

type Find = (ask: DataAsk, asked: Asked) => Promise<Found>
type Lines = (ask: DataAsk, asked: Asked) => Promise<DataPart>

/** One list of the published data: what is asked is read first, and told where it cannot be. */
export const list = (path: string, find: Find, lines?: Lines) =>
  data({
    path,
    read: async (ask): Promise<DataAnswer> => {
      const asked = readAsked(ask.query)
      if ('error' in asked) return { status: 400, body: asked }
      if (asked.lines && !lines)
        return { status: 400, body: { error: 'format is json here. Services come as ndjson too.' } }
      if (asked.lines && lines) return { part: await lines(ask, asked) }
      const found = await find(ask, asked)
      const paged = asked.minimal ? { page: 1, perPage: Math.max(found.total, 1) } : asked
      return { body: fit(envelope(paged, found)) }
    },
  })

/** One record of the published data. */
export const one = (path: string, find: (ask: DataAsk) => Promise<unknown>) =>
  data({ path, read: async (ask) => ({ body: fit(await find(ask)) }) })
