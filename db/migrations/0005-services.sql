-- What is offered, in each group's own words, and which peers a service vouches for.

create schema services;
grant usage on schema services to kith_app, kith_match, kith_figures, kith_jobs;

create table services.service (
  cell_id int not null references places.cell,
  id uuid not null,
  organisation_id uuid not null,
  name text not null,
  words text not null,
  how text not null check (how in ('one to one', 'group', 'drop-in', 'online', 'phone')),
  join_words text not null,
  outcode text references places.outcode,
  venue_confidential boolean not null default false,
  wait_weeks_said int check (wait_weeks_said >= 0),
  places_said int check (places_said >= 0),
  said_on date,
  said_by text,
  reports_to_id uuid,
  reports_to_name text,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation (cell_id, id),
  check ((said_on is null) = (said_by is null)),
  check (said_on is not null or (wait_weeks_said is null and places_said is null)),
  check ((reports_to_id is null) = (reports_to_name is null)),
  check (not (venue_confidential and outcode is not null))
);
comment on table services.service is 'cell: a service or group that offers peer support, published; a confidential venue has no place';

create table services.vouch (
  cell_id int not null,
  service_id uuid not null,
  person_id uuid not null,
  since date not null,
  until date,
  primary key (cell_id, service_id, person_id),
  foreign key (cell_id, service_id) references services.service (cell_id, id)
);
comment on table services.vouch is 'cell: the service or group that stands behind a peer';
create index on services.vouch (cell_id, person_id);

create table services.figure (
  cell_id int not null references places.cell,
  name text not null check (name in ('services', 'peers', 'senior peers', 'introductions')),
  month date not null,
  value int not null check (value >= 0),
  source text not null,
  primary key (cell_id, name, month)
);
comment on table services.figure is 'cell: closed monthly figures, published; those about too few people are never written';

do $$
declare name text;
begin
  foreach name in array array['service', 'vouch', 'figure'] loop
    execute format('alter table services.%I enable row level security', name);
    execute format('alter table services.%I force row level security', name);
    execute format('create policy "the owner migrates" on services.%I to kith_owner using (true) with check (true)', name);
  end loop;
end $$;
create policy "everyone may read it" on services.service for select to kith_app, kith_jobs using (true);
grant select on services.service to kith_app, kith_jobs;
create policy "a peer sees who stands behind them" on services.vouch for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "peers lay it down" on services.vouch for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the worker counts peers" on services.vouch for select to kith_jobs using (true);
grant select, delete on services.vouch to kith_app;
grant select on services.vouch to kith_jobs;
create policy "everyone may read it" on services.figure for select to kith_app, kith_figures using (true);
create policy "months are closed by the worker" on services.figure for all to kith_jobs using (true) with check (true);
grant select on services.figure to kith_app, kith_figures;
grant select, insert on services.figure to kith_jobs;
