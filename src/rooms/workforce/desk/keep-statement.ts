import type { Ask } from '../../../platform/http/route.ts'

export type Said = {
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
  drawn: readonly string[]
}

/** Writes a role statement down, for good. Returns its identifier. */
export const keepStatement = async (
  ask: Ask,
  organisation: string,
  said: Said,
): Promise<string> => {
  const id = ask.newId('statement')
  await ask.tx
    .insertInto('workforce.statement')
    .values({
      id,
      cell_id: ask.cell,
      organisation_id: organisation,
      title: said.title,
      is_words: said.is,
      is_not_words: said.isNot,
      line_words: said.line,
      senior_words: said.senior,
      adjustments_words: said.adjustments,
      panel: said.panel,
      from_id: said.from,
      from_why: said.fromWhy,
      version_id: said.version,
      said_at: ask.now,
    })
    .execute()
  if (said.version && said.drawn.length > 0)
    await ask.tx
      .insertInto('workforce.statement_item')
      .values(
        said.drawn.map((item_id) => ({
          statement_id: id,
          item_id,
          version_id: said.version!,
          organisation_id: organisation,
        })),
      )
      .execute()
  return id
}
