-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema services authorization kith_owner;
grant usage on schema services to kith_app;
grant usage on schema services to kith_figures;
grant usage on schema services to kith_jobs;
grant usage on schema services to kith_match;

-- cell: which lived experiences a service is for, in the stewards' words
create table services.about (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  concept_id text not null,
  primary key (cell_id, service_id, concept_id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  foreign key (concept_id) references stewardship.concept(id)
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.about for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.about for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.about for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.about for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.about for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.about for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.about to kith_app;
grant select, insert, update, delete on services.about to kith_jobs;

-- cell: what a venue says about getting in and being there; what can be searched for is a tag
create table services.accessibility (
  cell_id integer not null,
  organisation_id uuid not null,
  location_id uuid not null,
  id uuid not null,
  description text,
  details text,
  url text,
  primary key (cell_id, organisation_id, location_id, id),
  foreign key (cell_id, organisation_id, location_id) references services.location(cell_id, organisation_id, id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.accessibility for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.accessibility for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.accessibility for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.accessibility for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.accessibility for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.accessibility for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.accessibility to kith_app;
grant select, insert, update, delete on services.accessibility to kith_jobs;

-- cell: the address of a venue; a confidential venue can have none
create table services.address (
  cell_id integer not null,
  organisation_id uuid not null,
  location_id uuid not null,
  id uuid not null,
  confidential boolean not null default false,
  kind text not null,
  attention text,
  address_1 text not null,
  address_2 text,
  city text not null,
  region text,
  state_province text not null,
  postal_code text not null,
  country text not null,
  primary key (cell_id, organisation_id, location_id, id),
  foreign key (cell_id, organisation_id, location_id, confidential) references services.location(cell_id, organisation_id, id, confidential) on delete cascade,
  check (not confidential),
  check (kind in ('physical', 'postal', 'virtual'))
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.address for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.address for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.address for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.address for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.address for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.address for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.address to kith_app;
grant select, insert, update, delete on services.address to kith_jobs;

-- cell: the kinds that a feed put a service under
create table services.attribute (
  cell_id integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  term_id uuid not null,
  link_type text not null default 'service',
  link_id uuid,
  value text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  foreign key (term_id) references services.taxonomy_term(id)
);
create index attribute_cell_id_term_id_idx on services.attribute (cell_id, term_id);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.attribute for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.attribute for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.attribute for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.attribute for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.attribute for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.attribute for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.attribute to kith_app;
grant select, insert, update, delete on services.attribute to kith_jobs;

-- cell: whom to reach about a service, as it publishes them; never a peer
create table services.contact (
  cell_id integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  name text,
  title text,
  department text,
  email text,
  primary key (cell_id, service_id, id),
  unique (cell_id, service_id, id, organisation_id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.contact for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.contact for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.contact for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.contact for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.contact for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.contact for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.contact to kith_app;
grant select, insert, update, delete on services.contact to kith_jobs;

-- cell: what a service costs, and for whom
create table services.cost_option (
  cell_id integer not null,
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
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.cost_option for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.cost_option for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.cost_option for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.cost_option for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.cost_option for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.cost_option for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.cost_option to kith_app;
grant select, insert, update, delete on services.cost_option to kith_jobs;

-- cell: a listing that a coordinator pasted and has still to check
create table services.draft (
  cell_id integer not null,
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
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id)
);
create index draft_cell_id_by_id_idx on services.draft (cell_id, by_id);
-- Row-level security: on, forced.
create policy "a coordinator pastes drafts" on services.draft for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "coordinators clear drafts" on services.draft for delete to kith_app
  using (cell_id = platform.cell() and (platform.helps() or by_id = platform.person()));
create policy "coordinators mend drafts" on services.draft for update to kith_app
  using (cell_id = platform.cell() and platform.helps())
  with check (cell_id = platform.cell() and platform.helps());
create policy "coordinators see the drafts of their place" on services.draft for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "people see what they pasted" on services.draft for select to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on services.draft for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.draft to kith_app;

-- cell: a published list of services that is read in here, and under which licence
create table services.feed (
  cell_id integer not null,
  id uuid not null,
  name text not null,
  address text not null,
  shape text,
  publisher text,
  licence text,
  licence_url text,
  read_by_itself boolean not null default false,
  added_on date not null,
  home boolean not null default true,
  allow_private boolean not null default false,
  allow_http boolean not null default false,
  primary key (cell_id, id),
  unique (cell_id, address),
  foreign key (cell_id) references places.cell(cell_id),
  check (shape in ('Open Referral UK 1', 'Open Referral UK 2', 'Open Referral UK 3', 'HSDS 3'))
);
-- Row-level security: on, forced.
create policy "everyone may see where it came from" on services.feed for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.feed for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.feed for all to kith_owner
  using (true)
  with check (true);
grant select on services.feed to kith_app;
grant select, insert, update, delete on services.feed to kith_jobs;

-- cell: closed monthly figures, published; those about too few people are never written
create table services.figure (
  cell_id integer not null,
  name text not null,
  month date not null,
  value integer not null,
  source text not null,
  primary key (cell_id, name, month),
  foreign key (cell_id) references places.cell(cell_id),
  check (name in ('services', 'peers', 'senior peers', 'introductions', 'services that answered', 'services with room', 'services that are full', 'paid peers', 'voluntary peers')),
  check (value >= 0)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on services.figure for select to kith_app, kith_figures
  using (true);
create policy "months are closed by the worker" on services.figure for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.figure for all to kith_owner
  using (true)
  with check (true);
grant select on services.figure to kith_app;
grant select on services.figure to kith_figures;
grant select, insert on services.figure to kith_jobs;

-- cell: the words by which a listed service is found, one a row
create table services.findable (
  cell_id integer not null,
  tag text not null,
  sort_name text not null,
  service_id uuid not null,
  organisation_id uuid not null,
  outcode text,
  primary key (cell_id, tag, sort_name, service_id) INCLUDE (outcode),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (tag ~ '^(all|(word|about|how|for|language|access):.{1,80})$')
);
create index findable_cell_id_service_id_idx on services.findable (cell_id, service_id);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.findable for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.findable for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.findable for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.findable for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.findable for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.findable for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.findable to kith_app;
grant select, insert, update, delete on services.findable to kith_jobs;

-- cell: who pays for a service
create table services.funding (
  cell_id integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  source text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.funding for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.funding for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.funding for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.funding for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.funding for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.funding for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.funding to kith_app;
grant select, insert, update, delete on services.funding to kith_jobs;

-- cell: who keeps a listing up to date, and how often they want to be asked
create table services.keeping (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  claimed_through text,
  address_sealed bytea,
  return_every text not null default 'three months',
  next_return_on date,
  last_return_on date,
  primary key (cell_id, service_id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (claimed_through in ('link', 'coordinator')),
  check (return_every in ('month', 'three months', 'six months', 'never'))
);
create index keeping_next_return_on_idx on services.keeping (next_return_on);
-- Row-level security: on, forced.
create policy "an organisation keeps its listing" on services.keeping for all to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "the owner migrates" on services.keeping for all to kith_owner
  using (true)
  with check (true);
create policy "the worker knows whom to ask and when" on services.keeping for all to kith_jobs
  using (true)
  with check (true);
grant select, insert, update, delete on services.keeping to kith_app;
grant select, insert, update on services.keeping to kith_jobs;

-- cell: languages a service speaks and signs
create table services.language (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  code text,
  name text,
  note text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (code is not null or name is not null)
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.language for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.language for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.language for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.language for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.language for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.language for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.language to kith_app;
grant select, insert, update, delete on services.language to kith_jobs;

-- cell: a link that lets whoever holds it keep a listing, or answer for it
create table services.link (
  cell_id integer not null,
  id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  token_hash bytea not null,
  what text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  used_at timestamptz,
  primary key (cell_id, id),
  unique (cell_id, token_hash),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (what in ('claim', 'return'))
);
create index link_cell_id_service_id_made_at_idx on services.link (cell_id, service_id, made_at);
-- Row-level security: on, forced.
create policy "a link is for one organisation" on services.link for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "a link is used by whoever speaks for it" on services.link for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation sees and ends its links" on services.link for select to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "the owner migrates" on services.link for all to kith_owner
  using (true)
  with check (true);
create policy "the worker sends and sweeps links" on services.link for all to kith_jobs
  using (true)
  with check (true);
create policy "whoever holds the link may use it" on services.link for select to kith_app
  using (token_hash = platform.secret());
grant select, insert on services.link to kith_app;
grant select, insert, delete on services.link to kith_jobs;
grant update (used_at) on services.link to kith_app;

-- cell: where people meet; a confidential venue has no name, no point and no address here
create table services.location (
  cell_id integer not null,
  organisation_id uuid not null,
  id uuid not null,
  kind text not null,
  confidential boolean not null default false,
  name text,
  description text,
  outcode text,
  latitude numeric,
  longitude numeric,
  external_identifier text,
  external_identifier_type text,
  more jsonb not null default '{}'::jsonb,
  primary key (cell_id, organisation_id, id),
  unique (cell_id, organisation_id, id, confidential),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id) on delete cascade,
  check ((latitude is null) = (longitude is null)),
  check (not confidential or name is null and description is null and outcode is null and latitude is null and external_identifier is null and more = '{}'::jsonb),
  check (kind in ('physical', 'postal', 'virtual')),
  check (latitude >= '-90'::integer::numeric and latitude <= 90::numeric),
  check (longitude >= '-180'::integer::numeric and longitude <= 180::numeric)
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.location for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.location for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.location for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.location for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.location for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.location for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.location to kith_app;
grant select, insert, update, delete on services.location to kith_jobs;

-- cell: listings that went to the list of another place, and where; their old addresses lead there
create table services.moved (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  to_cell integer not null,
  moved_on date not null,
  primary key (cell_id, service_id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (to_cell <> cell_id)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on services.moved for select to kith_app
  using (true);
create policy "listings are moved by the worker" on services.moved for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.moved for all to kith_owner
  using (true)
  with check (true);
grant select on services.moved to kith_app;
grant select, insert, update, delete on services.moved to kith_jobs;

-- cell: numbers to ring about a service
create table services.phone (
  cell_id integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  contact_id uuid,
  number text not null,
  extension text,
  kind text,
  description text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, contact_id, organisation_id) references services.contact(cell_id, service_id, id, organisation_id) on delete cascade,
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.phone for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.phone for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.phone for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.phone for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.phone for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.phone for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.phone to kith_app;
grant select, insert, update, delete on services.phone to kith_jobs;

-- cell: one time a feed was read, and what came of it
create table services.reading (
  cell_id integer not null,
  feed_id uuid not null,
  id uuid not null,
  began_at timestamptz not null,
  ended_at timestamptz,
  read_count integer not null default 0,
  new_count integer not null default 0,
  changed_count integer not null default 0,
  unchanged_count integer not null default 0,
  gone_count integer not null default 0,
  refused_count integer not null default 0,
  problem text,
  page_count integer not null default 0,
  listed_count integer not null default 0,
  primary key (cell_id, feed_id, id),
  foreign key (cell_id, feed_id) references services.feed(cell_id, id) on delete cascade
);
-- Row-level security: on, forced.
create policy "coordinators see what was read in" on services.reading for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "feeds are read in by the worker" on services.reading for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.reading for all to kith_owner
  using (true)
  with check (true);
grant select on services.reading to kith_app;
grant select, insert, update, delete on services.reading to kith_jobs;

-- cell: what a feed says of one service, and whether it is peer support
create table services.record (
  cell_id integer not null,
  feed_id uuid not null,
  external text not null,
  id uuid not null,
  raw jsonb not null,
  hash bytea not null,
  verdict text not null,
  because text not null,
  decided_on date,
  service_id uuid,
  seen_in uuid not null,
  gone_on date,
  name text not null default '',
  organisation_name text not null default '',
  primary key (cell_id, feed_id, external),
  unique (cell_id, id),
  foreign key (cell_id, feed_id) references services.feed(cell_id, id) on delete cascade,
  foreign key (cell_id, feed_id, seen_in) references services.reading(cell_id, feed_id, id),
  foreign key (cell_id, service_id) references services.service(cell_id, id),
  check (verdict in ('peer support', 'doubtful', 'not peer support'))
);
create index record_cell_id_feed_id_seen_in_idx on services.record (cell_id, feed_id, seen_in);
create index record_cell_id_service_id_idx on services.record (cell_id, service_id);
create index record_cell_id_verdict_idx on services.record (cell_id, verdict);
-- Row-level security: on, forced.
create policy "coordinators decide what is doubtful" on services.record for update to kith_app
  using (cell_id = platform.cell() and platform.helps())
  with check (cell_id = platform.cell() and platform.helps());
create policy "coordinators see what was read in" on services.record for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "feeds are read in by the worker" on services.record for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.record for all to kith_owner
  using (true)
  with check (true);
grant select on services.record to kith_app;
grant select, insert, update, delete on services.record to kith_jobs;
grant update (verdict, because, decided_on, service_id) on services.record to kith_app;

-- cell: a record that could not be read in, and why
create table services.refusal (
  cell_id integer not null,
  feed_id uuid not null,
  reading_id uuid not null,
  id uuid not null,
  external text,
  name text,
  because text not null,
  primary key (cell_id, feed_id, reading_id, id),
  foreign key (cell_id, feed_id, reading_id) references services.reading(cell_id, feed_id, id) on delete cascade
);
-- Row-level security: on, forced.
create policy "coordinators see what was read in" on services.refusal for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "feeds are read in by the worker" on services.refusal for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.refusal for all to kith_owner
  using (true)
  with check (true);
grant select on services.refusal to kith_app;
grant select, insert, update, delete on services.refusal to kith_jobs;

-- cell: an answer to a short message: what changed, for the coordinator; how many peers, for the census
create table services.return (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  words text,
  paid_peers integer,
  voluntary_peers integer,
  skipped boolean not null default false,
  returned_on date not null,
  seen_on date,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (paid_peers >= 0 and paid_peers <= 5000),
  check (voluntary_peers >= 0 and voluntary_peers <= 5000)
);
create index return_cell_id_returned_on_idx on services.return (cell_id, returned_on);
-- Row-level security: on, forced.
create policy "an organisation answers for itself" on services.return for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "coordinators read what changed" on services.return for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "coordinators say they have seen it" on services.return for update to kith_app
  using (cell_id = platform.cell() and platform.helps())
  with check (cell_id = platform.cell() and platform.helps());
create policy "the owner migrates" on services.return for all to kith_owner
  using (true)
  with check (true);
create policy "the worker counts the returns" on services.return for select to kith_jobs
  using (true);
grant insert on services.return to kith_app;
grant select on services.return to kith_jobs;
grant select (cell_id, service_id, organisation_id, id, words, skipped, returned_on, seen_on) on services.return to kith_app;
grant update (seen_on) on services.return to kith_app;

-- cell: what a service said about room and wait, and when
create table services.said (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  room text,
  places integer,
  wait_weeks integer,
  full_until date,
  said_on date not null,
  said_by text not null,
  through text not null,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (full_until is null or room = 'full'),
  check (places >= 0),
  check (room in ('room', 'full')),
  check (through in ('return', 'page', 'coordinator')),
  check (wait_weeks >= 0)
);
create index said_cell_id_said_on_idx on services.said (cell_id, said_on);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.said for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.said for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.said for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.said for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.said for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.said for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.said to kith_app;
grant select, insert, update, delete on services.said to kith_jobs;

-- cell: a record that may be a service listed already; nothing is merged until somebody says so
create table services.same (
  cell_id integer not null,
  record_id uuid not null,
  service_id uuid not null,
  because text not null,
  proposed_on date not null,
  answer text,
  answered_on date,
  primary key (cell_id, record_id, service_id),
  foreign key (cell_id, record_id) references services.record(cell_id, id) on delete cascade,
  foreign key (cell_id, service_id) references services.service(cell_id, id) on delete cascade,
  check (answer in ('the same', 'not the same')),
  check ((answer is null) = (answered_on is null))
);
-- Row-level security: on, forced.
create policy "coordinators say what is the same" on services.same for update to kith_app
  using (cell_id = platform.cell() and platform.helps())
  with check (cell_id = platform.cell() and platform.helps());
create policy "coordinators see what was read in" on services.same for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "feeds are read in by the worker" on services.same for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.same for all to kith_owner
  using (true)
  with check (true);
grant select on services.same to kith_app;
grant select, insert, update, delete on services.same to kith_jobs;
grant update (answer, answered_on) on services.same to kith_app;

-- cell: when a service meets: weekly, monthly, or once on its first day
create table services.schedule (
  cell_id integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  service_at_location_id uuid,
  valid_from date,
  valid_to date,
  dtstart date,
  freq text,
  repeats_every integer,
  byday text,
  bymonthday text,
  description text,
  opens_at time without time zone,
  closes_at time without time zone,
  schedule_link text,
  attending_type text,
  notes text,
  more jsonb not null default '{}'::jsonb,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, organisation_id, service_at_location_id, service_id) references services.service_at_location(cell_id, organisation_id, id, service_id) on delete cascade,
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (freq in ('WEEKLY', 'MONTHLY')),
  check (repeats_every > 0)
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.schedule for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.schedule for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.schedule for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.schedule for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.schedule for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.schedule for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.schedule to kith_app;
grant select, insert, update, delete on services.schedule to kith_jobs;

-- cell: a service or group that offers peer support, published; a confidential venue has no place
create table services.service (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  words text not null,
  how text not null,
  join_words text not null,
  outcode text,
  venue_confidential boolean not null default false,
  wait_weeks_said integer,
  places_said integer,
  said_on date,
  said_by text,
  reports_to_id uuid,
  reports_to_name text,
  for_whom text,
  url text,
  email text,
  phone text,
  fees text,
  accreditations text,
  alert text,
  status text not null default 'active',
  minimum_age integer,
  maximum_age integer,
  assured_on date,
  assurer_email text,
  modified_at timestamptz,
  more jsonb not null default '{}'::jsonb,
  room_said text,
  full_until date,
  paused_until date,
  pause_words text,
  confirmed_on date,
  confirmed_by text,
  claimed_on date,
  primary key (cell_id, id),
  unique (cell_id, id, organisation_id),
  unique (cell_id, id, organisation_id, venue_confidential),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  foreign key (outcode) references places.outcode(outcode),
  check ((said_on is null) = (said_by is null)),
  check (said_on is not null or wait_weeks_said is null and places_said is null),
  check ((reports_to_id is null) = (reports_to_name is null)),
  check (not (venue_confidential and outcode is not null)),
  check ((confirmed_on is null) = (confirmed_by is null)),
  check (full_until is null or room_said = 'full'),
  check (said_on is not null or room_said is null),
  check (minimum_age <= maximum_age),
  check (how in ('one to one', 'group', 'drop-in', 'online', 'phone', 'not said')),
  check (maximum_age >= 0 and maximum_age <= 130),
  check (minimum_age >= 0 and minimum_age <= 130),
  check (places_said >= 0),
  check (room_said in ('room', 'full')),
  check (status in ('active', 'inactive', 'defunct', 'temporarily closed')),
  check (wait_weeks_said >= 0)
);
create index service_id_idx on services.service (id);
-- Row-level security: on, forced.
create policy "an organisation lists itself" on services.service for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.service for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.service for select to kith_app, kith_jobs
  using (true);
create policy "feeds are mended by the worker" on services.service for update to kith_jobs
  using (true)
  with check (true);
create policy "feeds are read in by the worker" on services.service for insert to kith_jobs
  with check (true);
create policy "the owner migrates" on services.service for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update on services.service to kith_app;
grant select, insert, update on services.service to kith_jobs;

-- cell: the area a service is for, as it says
create table services.service_area (
  cell_id integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  id uuid not null,
  name text,
  extent text,
  extent_type text,
  uri text,
  primary key (cell_id, service_id, id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.service_area for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.service_area for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.service_area for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.service_area for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.service_area for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.service_area for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.service_area to kith_app;
grant select, insert, update, delete on services.service_area to kith_jobs;

-- cell: which service meets where
create table services.service_at_location (
  cell_id integer not null,
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
  foreign key (cell_id, organisation_id, location_id, confidential) references services.location(cell_id, organisation_id, id, confidential) on delete cascade,
  foreign key (cell_id, service_id, organisation_id, venue_confidential) references services.service(cell_id, id, organisation_id, venue_confidential) on delete cascade,
  check (confidential or not venue_confidential)
);
create index service_at_location_id_idx on services.service_at_location (id);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.service_at_location for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.service_at_location for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.service_at_location for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.service_at_location for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.service_at_location for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.service_at_location for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.service_at_location to kith_app;
grant select, insert, update, delete on services.service_at_location to kith_jobs;

-- cell: who said each part of a listing: owner over coordinator over feed; what lost is kept beside
create table services.source (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  field text not null,
  origin text not null,
  feed_id uuid not null default '00000000-0000-0000-0000-000000000000',
  external text,
  value text,
  licence text,
  said_at timestamptz not null,
  primary key (cell_id, service_id, field, origin, feed_id),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check ((origin = 'feed') = (feed_id <> '00000000-0000-0000-0000-000000000000')),
  check (field ~ '^[a-z_]{2,40}$'),
  check (origin in ('owner', 'coordinator', 'feed', 'sample'))
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.source for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.source for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.source for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.source for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.source for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.source for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.source to kith_app;
grant select, insert, update, delete on services.source to kith_jobs;

-- cell: how it meets, for whom, and what makes it easy to get into, one a row
create table services.tag (
  cell_id integer not null,
  service_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  value text not null,
  primary key (cell_id, service_id, kind, value),
  foreign key (cell_id, service_id, organisation_id) references services.service(cell_id, id, organisation_id) on delete cascade,
  check (kind in ('how', 'for', 'access')),
  check (value ~ '^[a-z][a-z -]{1,40}$')
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on services.tag for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on services.tag for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on services.tag for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on services.tag for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.tag for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.tag for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on services.tag to kith_app;
grant select, insert, update, delete on services.tag to kith_jobs;

-- reference: a list of kinds that feeds sort services by
create table services.taxonomy (
  id uuid not null,
  name text not null,
  description text not null,
  uri text,
  version text,
  primary key (id)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on services.taxonomy for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.taxonomy for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.taxonomy for all to kith_owner
  using (true)
  with check (true);
grant select on services.taxonomy to kith_app;
grant select, insert, update, delete on services.taxonomy to kith_jobs;

-- reference: one kind of such a list
create table services.taxonomy_term (
  id uuid not null,
  taxonomy_id uuid,
  parent_id uuid,
  name text not null,
  description text not null,
  code text,
  uri text,
  primary key (id),
  foreign key (taxonomy_id) references services.taxonomy(id)
);
create index taxonomy_term_taxonomy_id_idx on services.taxonomy_term (taxonomy_id);
-- Row-level security: on, forced.
create policy "everyone may read it" on services.taxonomy_term for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on services.taxonomy_term for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on services.taxonomy_term for all to kith_owner
  using (true)
  with check (true);
grant select on services.taxonomy_term to kith_app;
grant select, insert, update, delete on services.taxonomy_term to kith_jobs;

-- cell: lists that a coordinator tried before any of them was read in, and what came of it
create table services.trial (
  cell_id integer not null,
  id uuid not null,
  by_id uuid not null,
  address text not null,
  name text not null,
  publisher text,
  licence text,
  asked_at timestamptz not null,
  ended_at timestamptz,
  read_count integer not null default 0,
  sure_count integer not null default 0,
  doubtful_count integer not null default 0,
  refused_count integer not null default 0,
  names jsonb not null default '[]'::jsonb,
  problem text,
  feed_id uuid,
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id),
  check (length(address) >= 10 and length(address) <= 600),
  check (length(name) >= 1 and length(name) <= 120)
);
create index trial_cell_id_by_id_idx on services.trial (cell_id, by_id);
-- Row-level security: on, forced.
create policy "coordinators see what was tried" on services.trial for select to kith_app
  using (cell_id = platform.cell() and platform.helps());
create policy "coordinators take up what was tried" on services.trial for update to kith_app
  using (cell_id = platform.cell() and platform.helps())
  with check (cell_id = platform.cell() and platform.helps());
create policy "coordinators try a list" on services.trial for insert to kith_app
  with check (cell_id = platform.cell() and by_id = platform.person() and platform.helps());
create policy "people clear what they tried" on services.trial for delete to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "people see what they tried" on services.trial for select to kith_app
  using (cell_id = platform.cell() and by_id = platform.person());
create policy "the owner migrates" on services.trial for all to kith_owner
  using (true)
  with check (true);
create policy "the worker tries lists" on services.trial for all to kith_jobs
  using (true)
  with check (true);
grant select, insert, delete on services.trial to kith_app;
grant select, update, delete on services.trial to kith_jobs;
grant update (feed_id) on services.trial to kith_app;

-- cell: the service or group that stands behind a peer
create table services.vouch (
  cell_id integer not null,
  service_id uuid not null,
  person_id uuid not null,
  since date not null,
  until date,
  primary key (cell_id, service_id, person_id),
  foreign key (cell_id, service_id) references services.service(cell_id, id)
);
create index vouch_cell_id_person_id_idx on services.vouch (cell_id, person_id);
-- Row-level security: on, forced.
create policy "a peer sees who stands behind them" on services.vouch for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "peers lay it down" on services.vouch for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on services.vouch for all to kith_owner
  using (true)
  with check (true);
create policy "the worker counts peers" on services.vouch for select to kith_jobs
  using (true);
grant select, delete on services.vouch to kith_app;
grant select on services.vouch to kith_jobs;
