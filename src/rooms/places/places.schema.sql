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
  primary key (cell_id)
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
  primary key (code, locality_code),
  foreign key (locality_code) references places.locality(code),
  check (share > 0::numeric and share <= 1::numeric)
);
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
  population integer not null,
  adults integer not null,
  as_at date not null,
  source text not null,
  primary key (code),
  unique (slug),
  foreign key (region_code) references places.region(code),
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
  primary key (cell_id, id),
  unique (cell_id, name),
  foreign key (cell_id) references places.cell(cell_id),
  check (sector in ('user-led group', 'charity', 'social care', 'housing', 'NHS'))
);
-- Row-level security: on, forced.
create policy "everyone may read it" on places.organisation for select to kith_app, kith_jobs
  using (true);
create policy "the owner migrates" on places.organisation for all to kith_owner
  using (true)
  with check (true);
grant select on places.organisation to kith_app;
grant select on places.organisation to kith_jobs;

-- reference: the first half of a postcode, with the locality its centre lies in
create table places.outcode (
  outcode text not null,
  town text not null,
  latitude numeric not null,
  longitude numeric not null,
  locality_code text,
  primary key (outcode),
  foreign key (locality_code) references places.locality(code)
);
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

-- reference: NHS England regions as at April 2024
create table places.region (
  code text not null,
  name text not null,
  nation text not null,
  primary key (code)
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
