const quoted = /'(?:[^']|'')*'/g

const small = (sql: string): string =>
  sql.replaceAll(
    /\b(AND|OR|NOT|IS|NULL|DISTINCT|FROM|ANY|ARRAY|IN|TRUE|FALSE|WHERE|UNIQUE|ON|DELETE|CASCADE|REFERENCES|CHECK|PRIMARY|FOREIGN|KEY|CREATE|INDEX|DESC)\b/g,
    (word) => word.toLowerCase(),
  )

/** An expression as PostgreSQL gives it back, as a person would have written it. */
export const readable = (sql: string): string => {
  const kept: string[] = []
  const bare = sql.replaceAll(quoted, (text) => `«${kept.push(text) - 1}»`)
  return small(bare)
    .replaceAll(/::(text|uuid|date)(\[\])?/g, '')
    .replaceAll(/= any \(array\[([^\]]*)\]\)/g, 'in ($1)')
    .replaceAll('timestamp with time zone', 'timestamptz')
    .replaceAll(/«(\d+)»/g, (_, at) => kept[Number(at)]!)
}
