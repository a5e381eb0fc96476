-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema services authorization kith_owner;
grant usage on schema services to kith_app;
grant usage on schema services to kith_figures;
grant usage on schema services to kith_jobs;
grant usage on schema services to kith_match;

-- cell: closed monthly figures, published; those about too few people are never written
create table services.figure (
  cell_id integer not null,
  name text not null,
  month date not null,
  value integer not null,
  source text not null,
  primary key (cell_id, name, month),
  foreign key (cell_id) references places.cell(cell_id),
  check (name in ('services', 'peers', 'senior peers', 'introductions')),
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
  primary key (cell_id, id),
  foreign key (cell_id) references places.cell(cell_id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  foreign key (outcode) references places.outcode(outcode),
  check ((said_on is null) = (said_by is null)),
  check (said_on is not null or wait_weeks_said is null and places_said is null),
  check ((reports_to_id is null) = (reports_to_name is null)),
  check (not (venue_confidential and outcode is not null)),
  check (how in ('one to one', 'group', 'drop-in', 'online', 'phone')),
  check (places_said >= 0),
  check (wait_weeks_said >= 0)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on services.service for select to kith_app, kith_jobs
  using (true);
create policy "the owner migrates" on services.service for all to kith_owner
  using (true)
  with check (true);
grant select on services.service to kith_app;
grant select on services.service to kith_jobs;

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
