-- What letting go of one wish would change, and asking for one peer in particular.

insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('letting_go_days', 1, 7, 'days', 'What letting go of a wish would change is worked out no more often than this for one person. If it answered at once, somebody could try things out until they learned what one peer keeps to themself.', '2026-11-28');

-- How many peers fitted when somebody first asked, as one of three bands: only the worker reads it, to count waits.
create table introductions.request_near (
  cell_id int not null,
  request_id uuid not null,
  person_id uuid not null,
  band text not null check (band in ('few', 'some', 'many')),
  primary key (cell_id, request_id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade
);
comment on table introductions.request_near is 'cell: whether few peers fitted when somebody first asked, or some, or many; for counting waits, and nobody is shown it';

create table introductions.usual_wait_near (
  cell_id int not null references places.cell,
  month date not null,
  band text not null check (band in ('few', 'some', 'many')),
  weeks_low int not null,
  weeks_high int,
  primary key (cell_id, month, band),
  check (weeks_low <= weeks_high)
);
comment on table introductions.usual_wait_near is 'cell: how long people waited when few peers fitted, or some, or many, by closed month, with no upper end where most still wait; published, and without counts, which could be subtracted';

create table introductions.letting_go (
  cell_id int not null references places.cell,
  person_id uuid not null,
  wishes_hash bytea not null,
  weighed_at timestamptz not null,
  primary key (cell_id, person_id)
);
comment on table introductions.letting_go is 'cell: when it was last worked out what letting go of a wish would change for somebody, and for which wishes';

create table introductions.trade_off (
  cell_id int not null,
  request_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('in common', 'meet', 'language', 'way', 'time', 'reach')),
  common_concept text,
  meet_concept text,
  more_least int not null check (more_least >= 0),
  near_now text check (near_now in ('few', 'some', 'many')),
  near_then text check (near_then in ('few', 'some', 'many')),
  primary key (cell_id, request_id, id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade,
  foreign key (cell_id, request_id, common_concept) references introductions.request_concept (cell_id, request_id, concept_id) on delete cascade,
  foreign key (cell_id, request_id, meet_concept) references introductions.request_meet (cell_id, request_id, concept_id) on delete cascade,
  check ((kind = 'in common') = (common_concept is not null)),
  check ((kind = 'meet') = (meet_concept is not null)),
  check ((near_now is null) = (more_least = 0) and (near_then is null) = (more_least = 0))
);
comment on table introductions.trade_off is 'cell: at least so many more could be asked if one wish were no must; in steps, never few, and gone with the wish';

create table introductions.asked_for (
  cell_id int not null,
  request_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  peer_id uuid not null,
  asked_at timestamptz not null,
  stands_until timestamptz not null,
  primary key (cell_id, request_id, id),
  foreign key (cell_id, request_id, person_id) references introductions.request (cell_id, id, person_id) on delete cascade
);
comment on table introductions.asked_for is 'cell: somebody asked for one peer in particular, whose public words spoke to them; what the peer answered is not here';
create index on introductions.asked_for (cell_id, person_id);

alter table introductions.outline add column asked_for boolean not null default false;
grant update (asked_for) on introductions.outline to kith_jobs;

do $$
declare name text;
begin
  foreach name in array array['request_near', 'usual_wait_near', 'letting_go', 'trade_off', 'asked_for'] loop
    execute format('alter table introductions.%I enable row level security', name);
    execute format('alter table introductions.%I force row level security', name);
    execute format('create policy "the owner migrates" on introductions.%I to kith_owner using (true) with check (true)', name);
  end loop;
  foreach name in array array['letting_go', 'trade_off', 'asked_for'] loop
    execute format('create policy "people see their own" on introductions.%I for select to kith_app
      using (cell_id = platform.cell() and person_id = platform.person())', name);
    execute format('create policy "people take it away" on introductions.%I for delete to kith_app
      using (cell_id = platform.cell() and person_id = platform.person())', name);
    execute format('grant select, delete on introductions.%I to kith_app', name);
  end loop;
  foreach name in array array['letting_go', 'trade_off'] loop
    execute format('create policy "the worker works it out" on introductions.%I for all to kith_jobs using (true) with check (true)', name);
    execute format('grant select, insert, update, delete on introductions.%I to kith_jobs', name);
  end loop;
end $$;

create policy "the worker notes how many fitted" on introductions.request_near for all to kith_jobs using (true) with check (true);
grant select, insert on introductions.request_near to kith_jobs;

create policy "everyone may read it" on introductions.usual_wait_near for select to kith_app using (true);
create policy "months are closed by the worker" on introductions.usual_wait_near for all to kith_jobs using (true) with check (true);
grant select on introductions.usual_wait_near to kith_app;
grant select, insert on introductions.usual_wait_near to kith_jobs;

create policy "a person asks for one" on introductions.asked_for for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person());
grant insert on introductions.asked_for to kith_app;
create policy "the worker puts it to them" on introductions.asked_for for select to kith_jobs using (true);
grant select on introductions.asked_for to kith_jobs;
