import { sql } from 'kysely'

/** What a listing says, as `Service` names it. */
export const columns = sql`
  s.cell_id as cell, s.id, s.organisation_id as "organisationId", s.name, s.words, s.how,
  s.join_words as "joinWords", s.for_whom as "forWhom", s.status, s.outcode, place.town,
  s.venue_confidential as "venueConfidential", s.wait_weeks_said as "waitWeeks", s.places_said as places,
  s.room_said as room, s.full_until as "fullUntil", s.said_on as "saidOn", s.said_by as "saidBy",
  s.paused_until as "pausedUntil", s.pause_words as "pauseWords", s.confirmed_on as "confirmedOn",
  s.confirmed_by as "confirmedBy", s.claimed_on as "claimedOn", s.email, s.phone, s.url, s.fees, s.alert,
  s.minimum_age as "minimumAge", s.maximum_age as "maximumAge", s.assured_on as "assuredOn",
  s.reports_to_name as answers, o.name as organisation, o.sector, o.invented, o.source`

/** For whom it is, in which languages and when: what stands in a list of services. */
export const rowsListed = sql`
  coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'value', t.value) order by t.kind, t.value)
    from services.tag t where t.cell_id = s.cell_id and t.service_id = s.id), '[]') as tags,
  coalesce((select jsonb_agg(jsonb_build_object('code', l.code, 'name', l.name) order by l.name)
    from services.language l where l.cell_id = s.cell_id and l.service_id = s.id), '[]') as languages,
  coalesce((select jsonb_agg(jsonb_build_object('validFrom', w.valid_from, 'validTo', w.valid_to,
      'dtstart', w.dtstart, 'freq', w.freq, 'repeatsEvery', w.repeats_every, 'byday', w.byday,
      'bymonthday', w.bymonthday, 'opensAt', w.opens_at, 'closesAt', w.closes_at, 'description', w.description)
      order by w.dtstart, w.id)
    from services.schedule w where w.cell_id = s.cell_id and w.service_id = s.id), '[]') as schedules`

/** All the rows around it, each kind as a list. */
export const rowsAbout = sql`${rowsListed},
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.position)
    from services.about a join stewardship.concept c on c.id = a.concept_id
    where a.cell_id = s.cell_id and a.service_id = s.id), '[]') as concepts,
  coalesce((select jsonb_agg(jsonb_build_object('number', p.number, 'description', p.description) order by p.id)
    from services.phone p where p.cell_id = s.cell_id and p.service_id = s.id), '[]') as phones,
  coalesce((select jsonb_agg(jsonb_build_object('name', v.name, 'address_1', d.address_1, 'address_2', d.address_2,
      'city', d.city, 'postal_code', d.postal_code, 'latitude', v.latitude, 'longitude', v.longitude) order by d.id)
    from services.service_at_location m
    join services.location v on v.cell_id = m.cell_id and v.organisation_id = m.organisation_id and v.id = m.location_id
    join services.address d on d.cell_id = v.cell_id and d.organisation_id = v.organisation_id and d.location_id = v.id
    where m.cell_id = s.cell_id and m.service_id = s.id and not m.confidential and not s.venue_confidential), '[]') as addresses`
