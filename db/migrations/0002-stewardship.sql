-- What the stewards own: the vocabulary and the rules. The code reads them from here.

create schema stewardship;
grant usage on schema stewardship to kith_app, kith_match, kith_figures, kith_jobs;

create table stewardship.concept (
  id text primary key check (id ~ '^[a-z][a-z0-9-]{1,60}$'),
  name text not null,
  you_both text not null,
  about text,
  theme text not null,
  position int not null,
  broader_id text references stewardship.concept,
  since date not null,
  retired_on date
);
comment on table stewardship.concept is 'reference: one lived experience in plain words; "you_both" completes the sentence "You both ..."';

create table stewardship.saying (
  concept_id text not null references stewardship.concept,
  words text not null,
  primary key (concept_id, words)
);
comment on table stewardship.saying is 'reference: the many ways people say it, misspelt ones too';

create table stewardship.rule (
  name text not null,
  version int not null check (version > 0),
  value int not null,
  unit text not null,
  reason text not null,
  dissent text,
  decided_on date not null,
  primary key (name, version)
);
comment on table stewardship.rule is 'reference: thresholds and turns, each with its reason; the highest version holds';

insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('minimum_group', 1, 5, 'people', 'A figure about fewer than five people can point at one of them.', '2026-11-01'),
  ('outlines_at_once', 1, 4, 'peers', 'Few enough that a yes is worth giving, enough that one person often has two to choose from.', '2026-11-01'),
  ('outline_stands_days', 1, 7, 'days', 'A week lets somebody who works shifts or is unwell answer in their own time.', '2026-11-01'),
  ('outlines_open_max', 1, 3, 'outlines', 'Nobody should open Kith and find a pile of people waiting on them.', '2026-11-01'),
  ('wait_endings_min', 1, 11, 'endings', 'With fewer endings than this a usual wait is a guess, so it is shown as not known.', '2026-11-01');

do $$
declare name text;
begin
  foreach name in array array['concept', 'saying', 'rule'] loop
    execute format('alter table stewardship.%I enable row level security', name);
    execute format('alter table stewardship.%I force row level security', name);
    execute format('create policy "the owner migrates" on stewardship.%I to kith_owner using (true) with check (true)', name);
    execute format('create policy "everyone may read it" on stewardship.%I for select to kith_app, kith_match, kith_jobs using (true)', name);
    execute format('grant select on stewardship.%I to kith_app, kith_match, kith_jobs', name);
  end loop;
end $$;
