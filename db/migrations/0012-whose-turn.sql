-- Whose turn it is, and three ways of saying no. What the worker weighs here is what Kith itself asked of a
-- peer, and nothing that anybody said about themself.

insert into stewardship.rule (name, version, value, unit, reason, decided_on) values
  ('newcomer_weeks', 1, 6, 'weeks', 'The first weeks are for finding your feet, with time to talk each meeting over.', '2026-11-28'),
  ('newcomer_open_max', 1, 1, 'outline', 'One person at a time is enough to begin with.', '2026-11-28'),
  ('asked_in_four_weeks_max', 1, 8, 'times', 'Reading about somebody and making up your mind takes something out of you, even when you say no.', '2026-11-28'),
  ('round_requests_max', 1, 200, 'requests', 'Every hour Kith goes round those who wait, the longest waiting first. This many are looked at before it takes a breath, so that nobody’s page has to wait for it.', '2026-11-28');

create table introductions.turn (
  cell_id int not null,
  offer_id uuid not null,
  id uuid not null,
  peer_id uuid not null,
  asked_at timestamptz not null,
  primary key (cell_id, offer_id, id),
  foreign key (cell_id, offer_id, peer_id) references introductions.offer (cell_id, offer_id, peer_id) on delete cascade
);
comment on table introductions.turn is 'cell: that a peer was asked, and when, but not for whom; kept for four weeks so that nobody is worn out';
create index on introductions.turn (cell_id, asked_at);

create table introductions.set_aside (
  cell_id int not null references places.cell,
  by_id uuid not null,
  about_id uuid not null,
  id uuid not null,
  words_sealed bytea,
  made_at timestamptz not null,
  primary key (cell_id, by_id, about_id),
  unique (cell_id, id)
);
comment on table introductions.set_aside is 'cell: not this one: somebody is not asked about somebody again until they change it; only they can see it';

-- A note to oneself, so that one knows later who it was; and a name for the row that is nobody's.
alter table introductions.kept_apart add column words_sealed bytea;
alter table introductions.kept_apart add column id uuid not null default gen_random_uuid();
alter table introductions.kept_apart add unique (cell_id, id);

revoke select on introductions.kept_apart from kith_jobs;
grant select (cell_id, by_id, about_id) on introductions.kept_apart to kith_jobs;

-- The worker has hidden what a week has ended; until then it is on its list.
alter table introductions.outline add column lapsed_at timestamptz;
create index on introductions.outline (cell_id, stands_until) where answer is null and lapsed_at is null;
grant update (lapsed_at) on introductions.outline to kith_jobs;

do $$
declare name text;
begin
  foreach name in array array['turn', 'set_aside'] loop
    execute format('alter table introductions.%I enable row level security', name);
    execute format('alter table introductions.%I force row level security', name);
    execute format('create policy "the owner migrates" on introductions.%I to kith_owner using (true) with check (true)', name);
  end loop;
end $$;

create policy "the worker notes whose turn it was" on introductions.turn for all to kith_jobs using (true) with check (true);
create policy "a peer sees when they were asked" on introductions.turn for select to kith_app
  using (cell_id = platform.cell() and peer_id = platform.person());
grant select, insert, delete on introductions.turn to kith_jobs;
grant select on introductions.turn to kith_app;

create policy "people see whom they set aside" on introductions.set_aside for all to kith_app
  using (cell_id = platform.cell() and by_id = platform.person())
  with check (cell_id = platform.cell() and by_id = platform.person());
create policy "the worker asks somebody else" on introductions.set_aside for select to kith_jobs using (true);
grant select, insert, delete on introductions.set_aside to kith_app;
grant select (cell_id, by_id, about_id) on introductions.set_aside to kith_jobs;

-- Whoever ends it sees no more of the other from the next page on, without waiting for the worker.
create policy "a viewer lays down what was shown to them" on people.shown for delete to kith_app
  using (cell_id = platform.cell() and viewer_id = platform.person());
