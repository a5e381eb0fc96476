import type { Tx } from '../../platform/database/door.ts'
import { notHere } from '../../platform/http/route.ts'
import { isUuid } from '../../platform/ids.ts'

export type Statement = {
  id: string
  cell: number
  organisationId: string
  organisation: string
  title: string
  is: string
  isNot: string
  line: string
  senior: string
  adjustments: string | null
  panel: string
  from: string | null
  fromWhy: string | null
  version: string | null
  saidAt: Date
}

const statements = (tx: Tx) =>
  tx
    .selectFrom('workforce.statement as one')
    .innerJoin('places.organisation as organisation', (on) =>
      on
        .onRef('organisation.cell_id', '=', 'one.cell_id')
        .onRef('organisation.id', '=', 'one.organisation_id'),
    )
    .select(['one.id', 'one.cell_id as cell', 'one.organisation_id as organisationId'])
    .select(['organisation.name as organisation', 'one.title', 'one.is_words as is'])
    .select(['one.is_not_words as isNot', 'one.line_words as line', 'one.senior_words as senior'])
    .select(['one.adjustments_words as adjustments', 'one.panel', 'one.from_id as from'])
    .select(['one.from_why as fromWhy', 'one.version_id as version', 'one.said_at as saidAt'])

export const listStatementsOf = (
  tx: Tx,
  cell: number,
  organisation: string,
): Promise<Statement[]> =>
  statements(tx)
    .where('one.cell_id', '=', cell)
    .where('one.organisation_id', '=', organisation)
    .orderBy('one.said_at', 'desc')
    .execute()

export const findStatement = async (
  tx: Tx,
  id: string | null | undefined,
): Promise<Statement | undefined> =>
  isUuid(id ?? undefined) ? statements(tx).where('one.id', '=', id!).executeTakeFirst() : undefined

/** @throws NotHere */
export const getStatement = async (tx: Tx, id: string | undefined): Promise<Statement> =>
  (await findStatement(tx, id)) ?? notHere()

/** Those that were adapted from it, wherever they are. */
export const listAdapted = (tx: Tx, id: string): Promise<Statement[]> =>
  statements(tx).where('one.from_id', '=', id).orderBy('one.said_at').execute()

/** The items a role draws on, in the order of the version they come from. */
export const listDrawn = (tx: Tx, statement: string) =>
  tx
    .selectFrom('workforce.statement_item as drawn')
    .innerJoin('frameworks.item as item', 'item.id', 'drawn.item_id')
    .select(['item.id', 'item.position', 'item.words', 'drawn.here_words as here'])
    .where('drawn.statement_id', '=', statement)
    .orderBy('item.position')
    .execute()
