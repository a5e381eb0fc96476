-- The published table: every service that offers peer support, shaped so that Open Referral UK 3 can be read
-- in and written out whole, kept by whoever runs it, and found by place and words.
--
-- Whoever holds a listing's link speaks for its organisation while that request lasts (platform.organisation()),
-- as with the call; a coordinator does so for the organisations of their own cell. So every row of a listing
-- carries organisation_id, and its foreign key does too.

-- Where: localities of every nation, whether or not anything is known of them.
alter table places.locality alter column population drop not null;
alter table places.locality alter column adults drop not null;
alter table places.locality add check ((population is null) = (adults is null));
alter table places.region add check (nation in ('England', 'Scotland', 'Wales', 'Northern Ireland'));
-- Found as they are typed: by equality, because only that keeps an index under row-level security.
alter table places.outcode add column town_key text not null default '';
update places.outcode set town_key = lower(town);
create index on places.outcode (town_key);
alter table places.district add column name_key text not null default '';
update places.district set name_key = lower(name);
create index on places.district (name_key);
-- What meets online belongs to no locality: it has a cell of its own, which nobody lives in.
alter table places.cell add column kind text not null default 'locality' check (kind in ('locality', 'online'));
insert into places.cell (cell_id, open, kind) values (900000, false, 'online');

alter table places.organisation
  add column description text,
  add column email text,
  add column website text,
  add column logo text,
  add column uri text,
  -- Named as the feed names it; the parent may be in no feed that is read here.
  add column parent_organisation_id uuid,
  add column more jsonb not null default '{}';

create table places.organisation_identifier (
  cell_id int not null,
  organisation_id uuid not null,
  id uuid not null,
  scheme text,
  kind text not null,
  identifier text not null,
  primary key (cell_id, organisation_id, id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id) on delete cascade
);
comment on table places.organisation_identifier is 'cell: the numbers an organisation is known by: charity, company, ODS';

-- What: the listing itself. "words" are the group's own; "how" is its main way, others are tags.
alter table services.service
  add column for_whom text,
  add column url text,
  add column email text,
  add column phone text,
  add column fees text,
  add column accreditations text,
  add column alert text,
  add column status text not null default 'active'
    check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  add column minimum_age int check (minimum_age between 0 and 130),
  add column maximum_age int check (maximum_age between 0 and 130),
  add column assured_on date,
  add column assurer_email text,
  add column modified_at timestamptz,
  -- What a feed said that Kith has no column for, as it was said.
  add column more jsonb not null default '{}',
  -- Room and wait, beside places_said and wait_weeks_said: "full until March" is an answer.
  add column room_said text check (room_said in ('room', 'full')),
  add column full_until date,
  add column paused_until date,
  add column pause_words text,
  -- "Still right": the last day that whoever keeps the page said so.
  add column confirmed_on date,
  add column confirmed_by text,
  add column claimed_on date,
  add check ((confirmed_on is null) = (confirmed_by is null)),
  add check (full_until is null or room_said = 'full'),
  add check (said_on is not null or room_said is null),
  add check (minimum_age <= maximum_age),
  add unique (cell_id, id, organisation_id),
  add unique (cell_id, id, organisation_id, venue_confidential);

create table services.tag (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('how', 'for', 'access')),
  value text not null check (value ~ '^[a-z][a-z -]{1,40}$'),
  primary key (cell_id, service_id, kind, value),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.tag is 'cell: how it meets, for whom, and what makes it easy to get into, one a row';

create table services.about (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  concept_id text not null references stewardship.concept,
  primary key (cell_id, service_id, concept_id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.about is 'cell: which lived experiences a service is for, in the stewards'' words';

create table services.language (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  code text,
  name text,
  note text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade,
  check (code is not null or name is not null)
);
comment on table services.language is 'cell: languages a service speaks and signs';

-- A location belongs to one organisation: two that meet in one hall each say where it is.
create table services.location (
  cell_id int not null,
  organisation_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('physical', 'postal', 'virtual')),
  confidential boolean not null default false,
  name text,
  description text,
  outcode text,
  latitude numeric check (latitude between -90 and 90),
  longitude numeric check (longitude between -180 and 180),
  external_identifier text,
  external_identifier_type text,
  more jsonb not null default '{}',
  primary key (cell_id, organisation_id, id),
  unique (cell_id, organisation_id, id, confidential),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id) on delete cascade,
  check ((latitude is null) = (longitude is null)),
  check (not confidential or (name is null and description is null and outcode is null and latitude is null
    and external_identifier is null and more = '{}'))
);
comment on table services.location is 'cell: where people meet; a confidential venue has no name, no point and no address here';

-- An address can only be that of a venue that is not confidential: its key says so.
create table services.address (
  cell_id int not null,
  organisation_id uuid not null,
  location_id uuid not null,
  id uuid not null,
  confidential boolean not null default false check (not confidential),
  kind text not null check (kind in ('physical', 'postal', 'virtual')),
  attention text,
  address_1 text not null,
  address_2 text,
  city text not null,
  region text,
  state_province text not null,
  postal_code text not null,
  country text not null,
  primary key (cell_id, organisation_id, location_id, id),
  foreign key (cell_id, organisation_id, location_id, confidential)
    references services.location (cell_id, organisation_id, id, confidential) on delete cascade
);
comment on table services.address is 'cell: the address of a venue; a confidential venue can have none';

create table services.accessibility (
  cell_id int not null,
  organisation_id uuid not null,
  location_id uuid not null,
  id uuid not null,
  description text,
  details text,
  url text,
  primary key (cell_id, organisation_id, location_id, id),
  foreign key (cell_id, organisation_id, location_id)
    references services.location (cell_id, organisation_id, id) on delete cascade
);
comment on table services.accessibility is 'cell: what a venue says about getting in and being there; what can be searched for is a tag';

-- A service whose venue is confidential can only be at a location that is.
create table services.service_at_location (
  cell_id int not null,
  organisation_id uuid not null,
  id uuid not null,
  service_id uuid not null,
  location_id uuid not null,
  venue_confidential boolean not null,
  confidential boolean not null,
  description text,
  primary key (cell_id, organisation_id, id),
  unique (cell_id, organisation_id, id, service_id),
  unique (cell_id, service_id, location_id),
  foreign key (cell_id, service_id, organisation_id, venue_confidential)
    references services.service (cell_id, id, organisation_id, venue_confidential) on delete cascade,
  foreign key (cell_id, organisation_id, location_id, confidential)
    references services.location (cell_id, organisation_id, id, confidential) on delete cascade,
  check (confidential or not venue_confidential)
);
comment on table services.service_at_location is 'cell: which service meets where';

create table services.schedule (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  service_at_location_id uuid,
  valid_from date,
  valid_to date,
  dtstart date,
  freq text check (freq in ('WEEKLY', 'MONTHLY')),
  repeats_every int check (repeats_every > 0),
  byday text,
  bymonthday text,
  description text,
  opens_at time,
  closes_at time,
  schedule_link text,
  attending_type text,
  notes text,
  more jsonb not null default '{}',
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade,
  foreign key (cell_id, organisation_id, service_at_location_id, service_id)
    references services.service_at_location (cell_id, organisation_id, id, service_id) on delete cascade
);
comment on table services.schedule is 'cell: when a service meets: weekly, monthly, or once on its first day';

create table services.service_area (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  name text,
  extent text,
  extent_type text,
  uri text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.service_area is 'cell: the area a service is for, as it says';

create table services.cost_option (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  option text,
  amount numeric,
  currency text,
  amount_description text,
  valid_from date,
  valid_to date,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.cost_option is 'cell: what a service costs, and for whom';

create table services.funding (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  source text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.funding is 'cell: who pays for a service';

create table services.contact (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  name text,
  title text,
  department text,
  email text,
  primary key (cell_id, service_id, id),
  unique (cell_id, service_id, id, organisation_id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.contact is 'cell: whom to reach about a service, as it publishes them; never a peer';

create table services.phone (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  contact_id uuid,
  number text not null,
  extension text,
  kind text,
  description text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade,
  foreign key (cell_id, service_id, contact_id, organisation_id)
    references services.contact (cell_id, service_id, id, organisation_id) on delete cascade
);
comment on table services.phone is 'cell: numbers to ring about a service';

create table services.taxonomy (
  id uuid primary key,
  name text not null,
  description text not null,
  uri text,
  version text
);
comment on table services.taxonomy is 'reference: a list of kinds that feeds sort services by';

create table services.taxonomy_term (
  id uuid primary key,
  taxonomy_id uuid references services.taxonomy,
  parent_id uuid,
  name text not null,
  description text not null,
  code text,
  uri text
);
comment on table services.taxonomy_term is 'reference: one kind of such a list';
create index on services.taxonomy_term (taxonomy_id);

create table services.attribute (
  cell_id int not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  term_id uuid not null references services.taxonomy_term,
  -- What it says something about: the service itself, or one of its rows.
  link_type text not null default 'service',
  link_id uuid,
  value text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.attribute is 'cell: the kinds that a feed put a service under';
create index on services.attribute (cell_id, term_id);

-- Found by place and words: one row a tag, met by equality. "word:voic", "about:hearing-voices", "how:group",
-- "for:women", "language:cy", "access:step-free"; "all" stands on every listed service. It is written again
-- from the tables above whenever one of them changes, and holds nothing that they do not.
create table services.findable (
  cell_id int not null,
  tag text not null check (tag ~ '^(all|(word|about|how|for|language|access):.{1,80})$'),
  sort_name text not null,
  service_id uuid not null,
  organisation_id uuid not null,
  outcode text,
  primary key (cell_id, tag, sort_name, service_id) include (outcode),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.findable is 'cell: the words by which a listed service is found, one a row';
create index on services.findable (cell_id, service_id);

-- Where it came from: feeds, their records, and who said what. What the owner said wins; the difference is kept.
create table services.feed (
  cell_id int not null references places.cell,
  id uuid not null,
  name text not null,
  address text not null,
  shape text check (shape in ('Open Referral UK 1', 'Open Referral UK 2', 'Open Referral UK 3', 'HSDS 3')),
  publisher text,
  licence text,
  licence_url text,
  read_by_itself boolean not null default false,
  added_on date not null,
  primary key (cell_id, id),
  unique (cell_id, address)
);
comment on table services.feed is 'cell: a published list of services that is read in here, and under which licence';

create table services.reading (
  cell_id int not null,
  feed_id uuid not null,
  id uuid not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  read_count int not null default 0,
  new_count int not null default 0,
  changed_count int not null default 0,
  unchanged_count int not null default 0,
  gone_count int not null default 0,
  refused_count int not null default 0,
  problem text,
  primary key (cell_id, feed_id, id),
  foreign key (cell_id, feed_id) references services.feed (cell_id, id) on delete cascade
);
comment on table services.reading is 'cell: one time a feed was read, and what came of it';

create table services.record (
  cell_id int not null,
  feed_id uuid not null,
  -- The feed's own name for it, whatever it looks like.
  external text not null,
  id uuid not null,
  raw jsonb not null,
  hash bytea not null,
  verdict text not null check (verdict in ('peer support', 'doubtful', 'not peer support')),
  because text not null,
  -- What a coordinator decided stands over every later reading. Which of them is nobody's business.
  decided_on date,
  service_id uuid,
  seen_in uuid not null,
  gone_on date,
  primary key (cell_id, feed_id, external),
  unique (cell_id, id),
  foreign key (cell_id, feed_id) references services.feed (cell_id, id) on delete cascade,
  foreign key (cell_id, feed_id, seen_in) references services.reading (cell_id, feed_id, id),
  foreign key (cell_id, service_id) references services.service (cell_id, id)
);
comment on table services.record is 'cell: what a feed says of one service, and whether it is peer support';
create index on services.record (cell_id, verdict);
create index on services.record (cell_id, service_id);

create table services.refusal (
  cell_id int not null,
  feed_id uuid not null,
  reading_id uuid not null,
  id uuid not null,
  external text,
  name text,
  because text not null,
  primary key (cell_id, feed_id, reading_id, id),
  foreign key (cell_id, feed_id, reading_id) references services.reading (cell_id, feed_id, id) on delete cascade
);
comment on table services.refusal is 'cell: a record that could not be read in, and why';

create table services.same (
  cell_id int not null,
  record_id uuid not null,
  service_id uuid not null,
  because text not null,
  proposed_on date not null,
  answer text check (answer in ('the same', 'not the same')),
  answered_on date,
  primary key (cell_id, record_id, service_id),
  foreign key (cell_id, record_id) references services.record (cell_id, id) on delete cascade,
  foreign key (cell_id, service_id) references services.service (cell_id, id) on delete cascade,
  check ((answer is null) = (answered_on is null))
);
comment on table services.same is 'cell: a record that may be a service listed already; nothing is merged until somebody says so';

create table services.source (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  -- The column it is about, or the name of the table of rows it is about.
  field text not null check (field ~ '^[a-z_]{2,40}$'),
  origin text not null check (origin in ('owner', 'coordinator', 'feed', 'sample')),
  feed_id uuid not null default '00000000-0000-0000-0000-000000000000',
  external text,
  value text,
  licence text,
  said_at timestamptz not null,
  primary key (cell_id, service_id, field, origin, feed_id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade,
  check ((origin = 'feed') = (feed_id <> '00000000-0000-0000-0000-000000000000'))
);
comment on table services.source is 'cell: who said each part of a listing: owner over coordinator over feed; what lost is kept beside';

-- What was said about room and wait, each time; the last stands on the service too.
create table services.said (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  room text check (room in ('room', 'full')),
  places int check (places >= 0),
  wait_weeks int check (wait_weeks >= 0),
  full_until date,
  said_on date not null,
  said_by text not null,
  through text not null check (through in ('return', 'page', 'coordinator')),
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade,
  check (full_until is null or room = 'full')
);
comment on table services.said is 'cell: what a service said about room and wait, and when';
create index on services.said (cell_id, said_on);

-- How a listing is kept: who is written to, how often, and when next. Only its keeper and the worker see it.
create table services.keeping (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  claimed_through text check (claimed_through in ('link', 'coordinator')),
  -- Where its messages go when that is not the address everyone sees.
  address_sealed bytea,
  return_every text not null default 'three months'
    check (return_every in ('month', 'three months', 'six months', 'never')),
  next_return_on date,
  last_return_on date,
  primary key (cell_id, service_id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.keeping is 'cell: who keeps a listing up to date, and how often they want to be asked';
create index on services.keeping (next_return_on);

create table services.link (
  cell_id int not null,
  id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  token_hash bytea not null,
  what text not null check (what in ('claim', 'return')),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (cell_id, id),
  unique (cell_id, token_hash),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.link is 'cell: a link that lets whoever holds it keep a listing, or answer for it';
create index on services.link (cell_id, service_id, made_at);

-- "Has anything changed?" is told to the coordinator, and how many peers there are is only ever counted together.
create table services.return (
  cell_id int not null,
  service_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  words text,
  paid_peers int check (paid_peers between 0 and 5000),
  voluntary_peers int check (voluntary_peers between 0 and 5000),
  skipped boolean not null default false,
  returned_on date not null,
  seen_on date,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id)
    references services.service (cell_id, id, organisation_id) on delete cascade
);
comment on table services.return is 'cell: an answer to a short message: what changed, for the coordinator; how many peers, for the census';
create index on services.return (cell_id, returned_on);

-- Pasted by a coordinator, not listed yet.
create table services.draft (
  cell_id int not null references places.cell,
  id uuid not null,
  by_id uuid not null,
  name text not null,
  organisation_name text not null,
  sector text,
  words text not null,
  how text not null,
  join_words text not null,
  outcode text,
  venue_confidential boolean not null default false,
  email text,
  phone text,
  url text,
  pasted text not null,
  made_at timestamptz not null,
  primary key (cell_id, id)
);
comment on table services.draft is 'cell: a listing that a coordinator pasted and has still to check';
create index on services.draft (cell_id, by_id);

alter table services.figure drop constraint figure_name_check;
alter table services.figure add constraint figure_name_check check (name in (
  'services', 'peers', 'senior peers', 'introductions',
  'services that answered', 'services with room', 'services that are full', 'paid peers', 'voluntary peers'));

do $$
declare name text; target text;
begin
  foreach name in array array['tag', 'about', 'language', 'location', 'address', 'accessibility', 'service_at_location',
    'schedule', 'service_area', 'cost_option', 'funding', 'contact', 'phone', 'taxonomy', 'taxonomy_term', 'attribute',
    'findable', 'feed', 'reading', 'record', 'refusal', 'same', 'source', 'said', 'keeping', 'link', 'return', 'draft'] loop
    execute format('alter table services.%I enable row level security', name);
    execute format('alter table services.%I force row level security', name);
    execute format('create policy "the owner migrates" on services.%I to kith_owner using (true) with check (true)', name);
  end loop;
  alter table places.organisation_identifier enable row level security;
  alter table places.organisation_identifier force row level security;
  create policy "the owner migrates" on places.organisation_identifier to kith_owner using (true) with check (true);

  -- What is published: read by everyone, written by whoever speaks for it, and by the worker from feeds.
  foreach target in array array['services.tag', 'services.about', 'services.language', 'services.location', 'services.address',
    'services.accessibility', 'services.service_at_location', 'services.schedule', 'services.service_area',
    'services.cost_option', 'services.funding', 'services.contact', 'services.phone', 'services.attribute',
    'services.findable', 'services.source', 'services.said', 'places.organisation_identifier'] loop
    execute format('create policy "everyone may read it" on %s for select to kith_app using (true)', target);
    execute format('create policy "an organisation lists itself" on %s for insert to kith_app
      with check (cell_id = platform.cell() and organisation_id = platform.organisation())', target);
    execute format('create policy "an organisation mends its listing" on %s for update to kith_app
      using (cell_id = platform.cell() and organisation_id = platform.organisation())
      with check (cell_id = platform.cell() and organisation_id = platform.organisation())', target);
    execute format('create policy "an organisation clears its listing" on %s for delete to kith_app
      using (cell_id = platform.cell() and organisation_id = platform.organisation())', target);
    execute format('create policy "feeds are read in by the worker" on %s for all to kith_jobs using (true) with check (true)', target);
    execute format('grant select, insert, update, delete on %s to kith_app, kith_jobs', target);
  end loop;
  foreach name in array array['taxonomy', 'taxonomy_term'] loop
    execute format('create policy "everyone may read it" on services.%I for select to kith_app using (true)', name);
    execute format('create policy "feeds are read in by the worker" on services.%I for all to kith_jobs using (true) with check (true)', name);
    execute format('grant select on services.%I to kith_app', name);
    execute format('grant select, insert, update, delete on services.%I to kith_jobs', name);
  end loop;
  -- What is read in: the worker's, and seen by whoever co-ordinates the place.
  foreach name in array array['reading', 'record', 'refusal', 'same'] loop
    execute format('create policy "coordinators see what was read in" on services.%I for select to kith_app
      using (cell_id = platform.cell() and platform.helps())', name);
    execute format('create policy "feeds are read in by the worker" on services.%I for all to kith_jobs using (true) with check (true)', name);
    execute format('grant select on services.%I to kith_app', name);
    execute format('grant select, insert, update, delete on services.%I to kith_jobs', name);
  end loop;
end $$;

create policy "everyone may see where it came from" on services.feed for select to kith_app using (true);
create policy "feeds are read in by the worker" on services.feed for all to kith_jobs using (true) with check (true);
grant select on services.feed to kith_app;
grant select, insert, update, delete on services.feed to kith_jobs;
create policy "coordinators decide what is doubtful" on services.record for update to kith_app
  using (cell_id = platform.cell() and platform.helps()) with check (cell_id = platform.cell() and platform.helps());
grant update (verdict, because, decided_on, service_id) on services.record to kith_app;
create policy "coordinators say what is the same" on services.same for update to kith_app
  using (cell_id = platform.cell() and platform.helps()) with check (cell_id = platform.cell() and platform.helps());
grant update (answer, answered_on) on services.same to kith_app;

create policy "an organisation lists itself" on services.service for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.service for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "feeds are read in by the worker" on services.service for insert to kith_jobs with check (true);
create policy "feeds are mended by the worker" on services.service for update to kith_jobs using (true) with check (true);
grant insert, update on services.service to kith_app, kith_jobs;

create policy "an organisation is listed by whoever speaks for it" on places.organisation for insert to kith_app
  with check (cell_id = platform.cell() and id = platform.organisation());
create policy "an organisation mends what it says of itself" on places.organisation for update to kith_app
  using (cell_id = platform.cell() and id = platform.organisation())
  with check (cell_id = platform.cell() and id = platform.organisation());
create policy "feeds are read in by the worker" on places.organisation for insert to kith_jobs with check (true);
create policy "feeds are mended by the worker" on places.organisation for update to kith_jobs using (true) with check (true);
grant insert, update on places.organisation to kith_app, kith_jobs;

create policy "an organisation keeps its listing" on services.keeping for all to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "the worker knows whom to ask and when" on services.keeping for all to kith_jobs using (true) with check (true);
grant select, insert, update, delete on services.keeping to kith_app;
grant select, insert, update on services.keeping to kith_jobs;

create policy "whoever holds the link may use it" on services.link for select to kith_app
  using (token_hash = platform.secret());
create policy "a link is for one organisation" on services.link for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation sees and ends its links" on services.link for select to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "a link is used by whoever speaks for it" on services.link for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "the worker sends and sweeps links" on services.link for all to kith_jobs using (true) with check (true);
grant select, insert on services.link to kith_app;
grant update (used_at) on services.link to kith_app;
grant select, insert, delete on services.link to kith_jobs;

create policy "an organisation answers for itself" on services.return for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "coordinators read what changed" on services.return for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "coordinators say they have seen it" on services.return for update to kith_app
  using (cell_id = platform.cell() and platform.helps()) with check (cell_id = platform.cell() and platform.helps());
create policy "the worker counts the returns" on services.return for select to kith_jobs using (true);
grant insert on services.return to kith_app;
grant select (cell_id, service_id, organisation_id, id, words, skipped, returned_on, seen_on) on services.return to kith_app;
grant update (seen_on) on services.return to kith_app;
grant select on services.return to kith_jobs;

create policy "a coordinator pastes drafts" on services.draft for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "coordinators see the drafts of their place" on services.draft for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "coordinators mend drafts" on services.draft for update to kith_app
  using (cell_id = platform.cell() and platform.helps()) with check (cell_id = platform.cell() and platform.helps());
create policy "coordinators clear drafts" on services.draft for delete to kith_app
  using (cell_id = platform.cell() and (platform.helps() or by_id = platform.person()));
create policy "people see what they pasted" on services.draft for select to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
grant select, insert, update, delete on services.draft to kith_app;
