-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema stewardship authorization kith_owner;
grant usage on schema stewardship to kith_app;
grant usage on schema stewardship to kith_figures;
grant usage on schema stewardship to kith_jobs;
grant usage on schema stewardship to kith_match;

-- reference: one lived experience in plain words; "you_both" completes the sentence "You both ..."
create table stewardship.concept (
  id text not null,
  name text not null,
  you_both text not null,
  about text,
  theme text not null,
  position integer not null,
  broader_id text,
  since date not null,
  retired_on date,
  primary key (id),
  foreign key (broader_id) references stewardship.concept(id),
  check (id ~ '^[a-z][a-z0-9-]{1,60}$')
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.concept for select to kith_app, kith_match, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.concept for all to kith_owner
  using (true)
  with check (true);
grant select on stewardship.concept to kith_app;
grant select on stewardship.concept to kith_jobs;
grant select on stewardship.concept to kith_match;

-- reference: thresholds and turns, each with its reason; the highest version holds
create table stewardship.rule (
  name text not null,
  version integer not null,
  value integer not null,
  unit text not null,
  reason text not null,
  dissent text,
  decided_on date not null,
  primary key (name, version),
  check (version > 0)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.rule for select to kith_app, kith_match, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.rule for all to kith_owner
  using (true)
  with check (true);
grant select on stewardship.rule to kith_app;
grant select on stewardship.rule to kith_jobs;
grant select on stewardship.rule to kith_match;

-- reference: the many ways people say it, misspelt ones too
create table stewardship.saying (
  concept_id text not null,
  words text not null,
  primary key (concept_id, words),
  foreign key (concept_id) references stewardship.concept(id)
);
-- Row-level security: on, forced.
create policy "everyone may read it" on stewardship.saying for select to kith_app, kith_match, kith_jobs
  using (true);
create policy "the owner migrates" on stewardship.saying for all to kith_owner
  using (true)
  with check (true);
grant select on stewardship.saying to kith_app;
grant select on stewardship.saying to kith_jobs;
grant select on stewardship.saying to kith_match;
