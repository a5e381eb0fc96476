import { readCase } from './case-in.ts'
import { checkWritten, problem, type Brought } from './brought.ts'
import type { Carried } from './carrying.ts'
import { isPlain, textOf, type Plain } from './plain.ts'

/** A version as plain JSON: everything that its page says. */
export const writeJson = (version: Carried) => ({
  address: version.address,
  id: version.id,
  framework: {
    slug: version.framework.slug,
    title: version.framework.title,
    kind: version.framework.kind,
    made_by: version.framework.madeBy,
    made_for: version.framework.madeFor,
    source: version.framework.source,
    source_url: version.framework.sourceUrl,
    licence: version.framework.licence,
  },
  number: version.number,
  published_on: version.publishedOn,
  decided_by: version.decidedBy,
  why: version.why,
  withdrawn_on: version.withdrawnOn,
  withdrawn_why: version.withdrawnWhy,
  adapts: version.adapts,
  items: version.items.map(({ from, ...item }) => ({
    ...item,
    address: `${version.address}/item/${item.position}`,
    adapts: from?.address ?? null,
  })),
  left_out: version.leftOut,
  took_part: version.tookPart,
  dissent: version.dissent.map(({ saidOn, ...one }) => ({ ...one, said_on: saidOn })),
})

const readOurs = (read: Plain, items: readonly unknown[]): Brought => {
  const framework = isPlain(read['framework']) ? read['framework'] : {}
  const written = items.map((one, index) => {
    const item = isPlain(one) ? one : {}
    return {
      where: `Item ${index + 1}`,
      section: textOf(item['section']),
      words: textOf(item['words']) || textOf(item['preferredLabel']),
      note: textOf(item['note']) || textOf(item['description']),
      reason: textOf(item['reason']),
    }
  })
  return checkWritten(textOf(framework['title']) || textOf(read['title']), written)
}

/** Reads JSON back in: ours, or a package in the shape of CASE. */
export const readJson = (text: string): Brought => {
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return problem('This could not be read as JSON. A bracket or a comma may be missing')
  }
  const inside = isPlain(read) && isPlain(read['CFPackage']) ? read['CFPackage'] : read
  if (isPlain(inside) && Array.isArray(inside['CFItems'])) return readCase(inside)
  if (isPlain(inside) && Array.isArray(inside['items'])) return readOurs(inside, inside['items'])
  return problem(
    'This file has no list of items. Kith reads its own JSON, and packages in the shape of CASE',
  )
}
