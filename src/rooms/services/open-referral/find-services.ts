import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../../platform/database/door.ts'
import { stemsOf } from '../rules/words.ts'
import type { Asked } from './asked.ts'
import { whatStands, type TermRow } from './kith-terms.ts'

type Condition = RawBuilder<unknown>

// Inactive and defunct services are kept, and published no longer.
const published = sql`s.status in ('active', 'temporarily closed')`

const searched = (search: string): Condition[] => {
  const stems = stemsOf(search).slice(0, 8)
  // Words that say nothing about a service find nothing, and not everything.
  if (stems.length === 0) return [sql`false`]
  return stems.map(
    (stem) => sql`exists (select from services.findable w
      where w.cell_id = s.cell_id and w.tag = ${`word:${stem}`} and w.service_id = s.id)`,
  )
}

const sorted = (asked: Asked, terms: readonly TermRow[]): Condition[] => {
  const wanted = { term: asked.taxonomyTermId, taxonomy: asked.taxonomyId }
  if (wanted.term === null && wanted.taxonomy === null) return []
  const fed = sql`exists (select from services.attribute a join services.taxonomy_term t on t.id = a.term_id
    where a.cell_id = s.cell_id and a.service_id = s.id
      and (${wanted.term}::uuid is null or t.id = ${wanted.term})
      and (${wanted.taxonomy}::uuid is null or t.taxonomy_id = ${wanted.taxonomy}))`
  const stands = whatStands(
    terms.filter(
      ({ id, taxonomy_id }) =>
        (wanted.term === null || id === wanted.term) &&
        (wanted.taxonomy === null || taxonomy_id === wanted.taxonomy),
    ),
    wanted,
  )
  if (!stands) return [fed]
  const { kind, keys } = stands
  if (kind === 'about')
    return [
      sql`exists (select from services.about a where a.cell_id = s.cell_id and a.service_id = s.id
      and a.concept_id = any(${keys}))`,
    ]
  const tagged = sql`exists (select from services.tag a where a.cell_id = s.cell_id and a.service_id = s.id
    and a.kind = ${kind} and a.value = any(${keys}))`
  return [kind === 'how' ? sql`(${tagged} or s.how = any(${keys}))` : tagged]
}

const timed = ({ day, startTime, endTime }: Asked): Condition[] =>
  day === null && startTime === null && endTime === null
    ? []
    : [
        sql`exists (select from services.schedule t where t.cell_id = s.cell_id and t.service_id = s.id
          and (${day}::text is null or t.byday ~ ('(^|,)[+-]?[0-9]?' || ${day ?? ''} || '(,|$)'))
          and (${startTime}::time is null or coalesce(t.closes_at, time '24:00') > ${startTime}::time)
          and (${endTime}::time is null or coalesce(t.opens_at, time '00:00') < ${endTime}::time))`,
      ]

const aged = ({ minimumAge, maximumAge }: Asked): Condition[] => [
  ...(minimumAge === null ? [] : [sql`coalesce(s.maximum_age, 130) >= ${minimumAge}`]),
  ...(maximumAge === null ? [] : [sql`coalesce(s.minimum_age, 0) <= ${maximumAge}`]),
]

// A degree is 111,320 metres from south to north, and less from west to east: by the cosine.
const metresFrom = sql`111320 * sqrt(power(coalesce(l.latitude, there.latitude) - here.latitude, 2)
  + power((coalesce(l.longitude, there.longitude) - here.longitude) * cos(radians(here.latitude)), 2))`

/** A place is near: within so many metres of the middle of a postcode's first half; else in its locality. */
export const near = ({ outcode, metres }: Asked): Condition =>
  metres === null
    ? sql`exists (select from places.outcode here join places.cell_locality c on c.locality_code = here.locality_code
        where here.outcode = ${outcode} and c.cell_id = l.cell_id)`
    : sql`exists (select from places.outcode here left join places.outcode there on there.outcode = l.outcode
        where here.outcode = ${outcode} and ${metresFrom} <= ${metres})`

const placed = (asked: Asked): Condition[] =>
  asked.outcode === null
    ? []
    : [
        sql`exists (select from services.service_at_location r join services.location l
            on l.cell_id = r.cell_id and l.organisation_id = r.organisation_id and l.id = r.location_id
          where r.cell_id = s.cell_id and r.service_id = s.id and not r.confidential and not l.confidential
            and ${near(asked)})`,
      ]

/** What a service must meet to be among what is asked for, of the aliases `s` and `o`. */
export const conditions = (asked: Asked, terms: readonly TermRow[]): Condition =>
  sql.join(
    [
      published,
      ...(asked.search === null ? [] : searched(asked.search)),
      ...sorted(asked, terms),
      ...timed(asked),
      ...aged(asked),
      ...(asked.organisationId === null ? [] : [sql`s.organisation_id = ${asked.organisationId}`]),
      ...(asked.modifiedAfter === null
        ? []
        : [sql`coalesce(s.modified_at, s.confirmed_on, s.said_on) >= ${asked.modifiedAfter}`]),
    ],
    sql` and `,
  )

export const withPlaces = (asked: Asked, terms: readonly TermRow[]): Condition =>
  sql.join([conditions(asked, terms), ...placed(asked)], sql` and `)

export const fromServices = sql`from services.service s
  join places.organisation o on o.cell_id = s.cell_id and o.id = s.organisation_id`

export const countServices = async (tx: Tx, where: Condition): Promise<number> => {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count ${fromServices} where ${where}`.execute(tx)
  return rows[0]!.count
}
