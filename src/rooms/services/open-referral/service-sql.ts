import { sql, type RawBuilder } from 'kysely'

// One service whole, as the standard nests it, made in one statement: nothing that is not known is said at all
// (the standard has no null), and what is confidential is at no place.

const rows = (from: RawBuilder<unknown>, row: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
  sql`coalesce((select jsonb_agg(jsonb_strip_nulls(${row}) order by ${order}) ${from}), '[]'::jsonb)`

const ofService = (table: string) =>
  sql`from services.${sql.raw(table)} r where r.cell_id = s.cell_id and r.service_id = s.id`

const schedules = rows(
  ofService('schedule'),
  sql`jsonb_build_object('id', r.id, 'service_id', r.service_id,
    'service_at_location_id', r.service_at_location_id, 'valid_from', r.valid_from, 'valid_to', r.valid_to,
    'dtstart', r.dtstart, 'freq', r.freq, 'interval', r.repeats_every, 'byday', r.byday,
    'bymonthday', r.bymonthday, 'description', r.description, 'opens_at', r.opens_at, 'closes_at', r.closes_at,
    'schedule_link', r.schedule_link, 'attending_type', r.attending_type, 'notes', r.notes)`,
  sql`r.id`,
)

const addresses = rows(
  sql`from services.address r where r.cell_id = l.cell_id and r.organisation_id = l.organisation_id
    and r.location_id = l.id`,
  sql`jsonb_build_object('id', r.id, 'location_id', r.location_id, 'attention', r.attention,
    'address_1', r.address_1, 'address_2', r.address_2, 'city', r.city, 'region', r.region,
    'state_province', r.state_province, 'postal_code', r.postal_code, 'country', r.country,
    'address_type', r.kind)`,
  sql`r.id`,
)

const accessibility = rows(
  sql`from services.accessibility r where r.cell_id = l.cell_id and r.organisation_id = l.organisation_id
    and r.location_id = l.id`,
  sql`jsonb_build_object('id', r.id, 'location_id', r.location_id, 'description', r.description,
    'details', r.details, 'url', r.url)`,
  sql`r.id`,
)

/** A place, of the alias `l`. */
export const location = sql`jsonb_strip_nulls(jsonb_build_object('id', l.id, 'location_type', l.kind, 'name', l.name,
  'description', l.description, 'latitude', l.latitude, 'longitude', l.longitude,
  'external_identifier', l.external_identifier, 'external_identifier_type', l.external_identifier_type,
  'addresses', ${addresses}, 'accessibility', ${accessibility}))`

const places = rows(
  sql`from services.service_at_location r
    join services.location l on l.cell_id = r.cell_id and l.organisation_id = r.organisation_id and l.id = r.location_id
    where r.cell_id = s.cell_id and r.service_id = s.id and not r.confidential and not l.confidential`,
  sql`jsonb_build_object('id', r.id, 'service_id', r.service_id, 'location_id', r.location_id,
    'description', r.description, 'location', ${location})`,
  sql`r.id`,
)

const phonesOf = (contact: RawBuilder<unknown>) =>
  rows(
    sql`from services.phone r where r.cell_id = s.cell_id and r.service_id = s.id and ${contact}`,
    sql`jsonb_build_object('id', r.id, 'service_id', r.service_id, 'contact_id', r.contact_id, 'number', r.number,
      'extension', r.extension, 'type', r.kind, 'description', r.description)`,
    sql`r.id`,
  )

const contacts = sql`coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', c.id, 'service_id', c.service_id,
    'name', c.name, 'title', c.title, 'department', c.department, 'email', c.email,
    'phones', ${phonesOf(sql`r.contact_id = c.id`)})) order by c.id)
  from services.contact c where c.cell_id = s.cell_id and c.service_id = s.id), '[]'::jsonb)`

const attributes = rows(
  sql`from services.attribute r join services.taxonomy_term t on t.id = r.term_id
    left join services.taxonomy x on x.id = t.taxonomy_id where r.cell_id = s.cell_id and r.service_id = s.id`,
  sql`jsonb_build_object('id', r.id, 'link_id', coalesce(r.link_id, s.id), 'link_type', r.link_type,
    'taxonomy_term_id', t.id, 'value', r.value, 'taxonomy_term', jsonb_build_object('id', t.id, 'name', t.name,
      'description', t.description, 'parent_id', t.parent_id, 'taxonomy', x.name, 'taxonomy_id', t.taxonomy_id,
      'term_uri', t.uri, 'code', t.code))`,
  sql`r.id`,
)

/** Who runs it, of the alias `o`. */
export const organisation = sql`jsonb_strip_nulls(jsonb_build_object('id', o.id, 'name', o.name,
  'description', coalesce(o.description, ''), 'email', o.email, 'website', o.website, 'logo', o.logo, 'uri', o.uri,
  'parent_organization_id', o.parent_organisation_id,
  'organization_identifiers', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', i.id,
      'organization_id', i.organisation_id, 'identifier_scheme', i.scheme, 'identifier_type', i.kind,
      'identifier', i.identifier)) order by i.id)
    from places.organisation_identifier i where i.cell_id = o.cell_id and i.organisation_id = o.id), '[]'::jsonb)))`

const sources = sql`coalesce((select jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object('name', f.name,
    'publisher', f.publisher, 'licence', w.licence, 'licence_url', f.licence_url)))
  from services.source w join services.feed f on f.cell_id = w.cell_id and f.id = w.feed_id
  where w.cell_id = s.cell_id and w.service_id = s.id and w.origin = 'feed'), '[]'::jsonb)`

/** The columns of a service as they are needed to write it, of the aliases `s` and `o`. */
export const facts = sql`s.id, s.organisation_id as "organisationId", s.name, s.words, s.how, s.join_words as "joinWords",
  s.for_whom as "forWhom", s.url, s.email, s.status, s.fees, s.accreditations, s.minimum_age as "minimumAge",
  s.maximum_age as "maximumAge", s.assured_on as "assuredOn", s.confirmed_on as "confirmedOn",
  s.assurer_email as "assurerEmail", s.alert, s.modified_at as "modifiedAt", s.places_said as places,
  s.room_said as room, s.full_until as "fullUntil", s.wait_weeks_said as "waitWeeks", s.said_on as "saidOn",
  s.said_by as "saidBy", s.paused_until as "pausedUntil", s.pause_words as "pauseWords",
  s.venue_confidential as confidential, o.name as runner, o.invented`

/** Everything around a service, as one value each. */
export const around = sql`${schedules} as schedules,
  ${rows(
    ofService('service_area'),
    sql`jsonb_build_object('id', r.id, 'service_id', r.service_id, 'name', r.name,
    'extent', r.extent, 'extent_type', r.extent_type, 'uri', r.uri)`,
    sql`r.id`,
  )} as service_areas,
  ${places} as service_at_locations,
  ${rows(
    ofService('language'),
    sql`jsonb_build_object('id', r.id, 'service_id', r.service_id, 'code', r.code,
    'name', r.name, 'note', r.note)`,
    sql`r.id`,
  )} as languages,
  ${organisation} as organization,
  ${rows(ofService('funding'), sql`jsonb_build_object('id', r.id, 'service_id', r.service_id, 'source', r.source)`, sql`r.id`)} as funding,
  ${rows(
    ofService('cost_option'),
    sql`jsonb_build_object('id', r.id, 'service_id', r.service_id, 'option', r.option,
    'amount', r.amount, 'currency', r.currency, 'amount_description', r.amount_description,
    'valid_from', r.valid_from, 'valid_to', r.valid_to)`,
    sql`r.id`,
  )} as cost_options,
  ${contacts} as contacts, ${phonesOf(sql`r.contact_id is null`)} as phones, ${attributes} as attributes,
  ${sources} as sources,
  coalesce((select jsonb_agg(jsonb_build_object('kind', g.kind, 'key', g.value) order by g.kind, g.value)
    from services.tag g where g.cell_id = s.cell_id and g.service_id = s.id), '[]'::jsonb) as tags,
  coalesce((select jsonb_agg(jsonb_build_object('kind', 'about', 'key', a.concept_id) order by a.concept_id)
    from services.about a where a.cell_id = s.cell_id and a.service_id = s.id), '[]'::jsonb) as about`
