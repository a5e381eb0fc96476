-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema places authorization kith_owner;
grant usage on schema places to kith_app;
grant usage on schema places to kith_figures;
grant usage on schema places to kith_jobs;
grant usage on schema places to kith_match;

-- reference: the keys of one locality's own records
create table places.cell (
  cell_id integer not null,
  open boolean not null default true,
  kind text not null default 'locality',
  primary key (cell_id),
  check (kind in ('locality', 'online'))
);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.cell for select to kith_app, kith_match, kith_figures, kith_jobs
  using (true);
create policy "the owner migrates" on places.cell for all to kith_owner
  using (true)
  with check (true);
grant select on places.cell to kith_app;
grant select on places.cell to kith_figures;
grant select on places.cell to kith_jobs;
grant select on places.cell to kith_match;

-- reference: which locality a cell is in, from when to when
create table places.cell_locality (
  cell_id integer not null,
  locality_code text not null,
  since date not null,
  until date,
  primary key (cell_id, locality_code, since),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (locality_code) references places.locality(code)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.cell_locality for select to kith_app, kith_match, kith_figures, kith_jobs
  using (true);
create policy "the owner migrates" on places.cell_locality for all to kith_owner
  using (true)
  with check (true);
grant select on places.cell_locality to kith_app;
grant select on places.cell_locality to kith_figures;
grant select on places.cell_locality to kith_jobs;
grant select on places.cell_locality to kith_match;

-- reference: local authority districts and how much of each lies in a locality
create table places.district (
  code text not null,
  locality_code text not null,
  name text not null,
  share numeric not null,
  name_key text not null default '',
  primary key (code, locality_code),
  foreign key (locality_code) references places.locality(code),
  check (share > 0::numeric and share <= 1::numeric)
);
create index district_name_key_idx on places.district (name_key);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.district for select to kith_app, kith_match, kith_figures, kith_jobs
  using (true);
create policy "the owner migrates" on places.district for all to kith_owner
  using (true)
  with check (true);
grant select on places.district to kith_app;
grant select on places.district to kith_figures;
grant select on places.district to kith_jobs;
grant select on places.district to kith_match;

-- reference: an integrated care board, a health board or a trust, with its people counted
create table places.locality (
  code text not null,
  slug text not null,
  name text not null,
  kind text not null,
  region_code text not null,
  population integer,
  adults integer,
  as_at date not null,
  source text not null,
  primary key (code),
  unique (slug),
  foreign key (region_code) references places.region(code),
  check ((population is null) = (adults is null)),
  check (kind in ('integrated care board', 'health board', 'health and social care trust')),
  check (slug ~ '^[a-z0-9-]{2,80}$')
);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.locality for select to kith_app, kith_match, kith_figures, kith_jobs
  using (true);
create policy "the owner migrates" on places.locality for all to kith_owner
  using (true)
  with check (true);
grant select on places.locality to kith_app;
grant select on places.locality to kith_figures;
grant select on places.locality to kith_jobs;
grant select on places.locality to kith_match;

-- cell: organisations of every sector, published; invented ones say so
create table places.organisation (
  cell_id integer not null,
  id uuid not null,
  name text not null,
  sector text not null,
  invented boolean not null,
  source text not null,
  listed_on date not null,
  description text,
  email text,
  website text,
  logo text,
  uri text,
  parent_organisation_id uuid,
  more jsonb not null default '{}'::jsonb,
  primary key (cell_id, id),
  unique (cell_id, name),
  foreign key (cell_id) references places.cell(cell_id),
  check (sector in ('user-led group', 'charity', 'social care', 'housing', 'NHS', 'sector not known'))
);
create index organisation_id_idx on places.organisation (id);
-- Row-level security: on, forced.
create policy "an organisation is listed by whoever speaks for it" on places.organisation for insert to kith_app
  with check (cell_id = platform.cell() and id = platform.organisation());
create policy "an organisation mends what it says of itself" on places.organisation for update to kith_app
  using (cell_id = platform.cell() and id = platform.organisation())
  with check (cell_id = platform.cell() and id = platform.organisation());
create policy "everyone may read it" on places.organisation for select to kith_app, kith_jobs
  using (true);
create policy "feeds are mended by the worker" on places.organisation for update to kith_jobs
  using (true)
  with check (true);
create policy "feeds are read in by the worker" on places.organisation for insert to kith_jobs
  with check (true);
create policy "the owner migrates" on places.organisation for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update on places.organisation to kith_app;
grant select, insert, update on places.organisation to kith_jobs;

-- cell: the numbers an organisation is known by: charity, company, ODS
create table places.organisation_identifier (
  cell_id integer not null,
  organisation_id uuid not null,
  id uuid not null,
  scheme text,
  kind text not null,
  identifier text not null,
  primary key (cell_id, organisation_id, id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id) on delete cascade
);
-- Row-level security: on, forced.
create policy "an organisation clears its listing" on places.organisation_identifier for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation lists itself" on places.organisation_identifier for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation mends its listing" on places.organisation_identifier for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation())
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on places.organisation_identifier for select to kith_app
  using (true);
create policy "feeds are read in by the worker" on places.organisation_identifier for all to kith_jobs
  using (true)
  with check (true);
create policy "the owner migrates" on places.organisation_identifier for all to kith_owner
  using (true)
  with check (true);
grant select, insert, update, delete on places.organisation_identifier to kith_app;
grant select, insert, update, delete on places.organisation_identifier to kith_jobs;

-- reference: the first half of a postcode, with the locality its centre lies in
create table places.outcode (
  outcode text not null,
  town text not null,
  latitude numeric not null,
  longitude numeric not null,
  locality_code text,
  town_key text not null default '',
  primary key (outcode),
  foreign key (locality_code) references places.locality(code)
);
create index outcode_town_key_idx on places.outcode (town_key);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.outcode for select to kith_app, kith_match, kith_figures, kith_jobs
  using (true);
create policy "the owner migrates" on places.outcode for all to kith_owner
  using (true)
  with check (true);
grant select on places.outcode to kith_app;
grant select on places.outcode to kith_figures;
grant select on places.outcode to kith_jobs;
grant select on places.outcode to kith_match;

-- reference: the letters a postcode begins with, in the nations whose outcodes are not held
create table places.postcode_area (
  area text not null,
  nation text not null,
  primary key (area),
  check (area ~ '^[A-Z]{1,2}$'),
  check (nation in ('Scotland', 'Wales', 'Northern Ireland'))
);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.postcode_area for select to kith_app, kith_jobs
  using (true);
create policy "the owner migrates" on places.postcode_area for all to kith_owner
  using (true)
  with check (true);
grant select on places.postcode_area to kith_app;
grant select on places.postcode_area to kith_jobs;

-- reference: NHS England regions as at April 2024
create table places.region (
  code text not null,
  name text not null,
  nation text not null,
  primary key (code),
  check (nation in ('England', 'Scotland', 'Wales', 'Northern Ireland'))
);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.region for select to kith_app, kith_match, kith_figures, kith_jobs
  using (true);
create policy "the owner migrates" on places.region for all to kith_owner
  using (true)
  with check (true);
grant select on places.region to kith_app;
grant select on places.region to kith_figures;
grant select on places.region to kith_jobs;
grant select on places.region to kith_match;
