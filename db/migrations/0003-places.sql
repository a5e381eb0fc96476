-- Where: nations, regions, localities, districts, outcodes, cells, and the organisations of a place.

create schema places;
grant usage on schema places to kith_app, kith_match, kith_figures, kith_jobs;

create table places.region (
  code text primary key,
  name text not null,
  nation text not null
);
comment on table places.region is 'reference: NHS England regions as at April 2024';

create table places.locality (
  code text primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,80}$'),
  name text not null,
  kind text not null check (kind in ('integrated care board', 'health board', 'health and social care trust')),
  region_code text not null references places.region,
  population int not null,
  adults int not null,
  as_at date not null,
  source text not null
);
comment on table places.locality is 'reference: an integrated care board, a health board or a trust, with its people counted';

create table places.district (
  code text not null,
  locality_code text not null references places.locality,
  name text not null,
  share numeric not null check (share > 0 and share <= 1),
  primary key (code, locality_code)
);
comment on table places.district is 'reference: local authority districts and how much of each lies in a locality';

create table places.outcode (
  outcode text primary key,
  town text not null,
  latitude numeric not null,
  longitude numeric not null,
  locality_code text references places.locality
);
comment on table places.outcode is 'reference: the first half of a postcode, with the locality its centre lies in';

-- The number is permanent and means nothing: localities merge, cells do not.
create table places.cell (
  cell_id int primary key,
  open boolean not null default true
);
comment on table places.cell is 'reference: the keys of one locality''s own records';

create table places.cell_locality (
  cell_id int not null references places.cell,
  locality_code text not null references places.locality,
  since date not null,
  until date,
  primary key (cell_id, locality_code, since)
);
comment on table places.cell_locality is 'reference: which locality a cell is in, from when to when';

do $$
declare name text;
begin
  foreach name in array array['region', 'locality', 'district', 'outcode', 'cell', 'cell_locality'] loop
    execute format('alter table places.%I enable row level security', name);
    execute format('alter table places.%I force row level security', name);
    execute format('create policy "the owner migrates" on places.%I to kith_owner using (true) with check (true)', name);
    execute format('create policy "everyone may read it" on places.%I for select to kith_app, kith_match, kith_figures, kith_jobs using (true)', name);
    execute format('grant select on places.%I to kith_app, kith_match, kith_figures, kith_jobs', name);
  end loop;
end $$;

create table places.organisation (
  cell_id int not null references places.cell,
  id uuid not null,
  name text not null,
  sector text not null check (sector in ('user-led group', 'charity', 'social care', 'housing', 'NHS')),
  invented boolean not null,
  source text not null,
  listed_on date not null,
  primary key (cell_id, id),
  unique (cell_id, name)
);
comment on table places.organisation is 'cell: organisations of every sector, published; invented ones say so';
alter table places.organisation enable row level security;
alter table places.organisation force row level security;
create policy "the owner migrates" on places.organisation to kith_owner using (true) with check (true);
create policy "everyone may read it" on places.organisation for select to kith_app, kith_jobs using (true);
grant select on places.organisation to kith_app, kith_jobs;
