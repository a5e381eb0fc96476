-- GENERATED from the catalogue of a migrated database by "node bin/start.mjs describe".
-- It is for reading. To change what is here, write a migration.

create schema workforce authorization kith_owner;
grant usage on schema workforce to kith_app;

-- cell: who holds a post, claimed by themself with its code; only they can read it
create table workforce.holding (
  cell_id integer not null,
  id uuid not null,
  post_id uuid not null,
  person_id uuid not null,
  code_hash bytea,
  since date not null,
  until date,
  claimed_at timestamptz not null,
  primary key (cell_id, id),
  foreign key (cell_id, post_id, code_hash) references workforce.post_key(cell_id, post_id, code_hash),
  foreign key (cell_id, post_id) references workforce.post(cell_id, id),
  check (until >= since)
);
create unique index "one person in a post" on workforce.holding (cell_id, post_id) where (until is null);
create index holding_cell_id_person_id_idx on workforce.holding (cell_id, person_id);
-- Row-level security: on, forced.
create policy "people say that they have left" on workforce.holding for update to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people see what they hold" on workforce.holding for select to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "people take their claim back" on workforce.holding for delete to kith_app
  using (cell_id = platform.cell() and person_id = platform.person());
create policy "the owner migrates" on workforce.holding for all to kith_owner
  using (true)
  with check (true);
create policy "whoever has the slip claims the post" on workforce.holding for insert to kith_app
  with check (cell_id = platform.cell() and person_id = platform.person() and code_hash = platform.secret());
grant select, insert, delete on workforce.holding to kith_app;
grant update (code_hash, since, until) on workforce.holding to kith_app;

-- cell: a post of any kind, published, without a name; hours are a week
create table workforce.post (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid not null,
  reference text,
  title text not null,
  kind text not null,
  level text not null,
  setting text not null,
  pay text,
  hours numeric(4,1),
  since date,
  fixed_until date,
  state text not null,
  statement_id uuid,
  said_on date not null,
  ended_on date,
  primary key (cell_id, id),
  unique (cell_id, id, organisation_id),
  unique (cell_id, organisation_id, reference),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  foreign key (statement_id) references workforce.statement(id),
  check (fixed_until > since),
  check (hours > 0::numeric and hours <= 60::numeric),
  check (kind in ('paid', 'voluntary', 'apprentice', 'sessional')),
  check (level in ('trainee', 'peer supporter', 'senior peer', 'lead', 'director')),
  check (length(pay) >= 1 and length(pay) <= 80),
  check (length(reference) >= 1 and length(reference) <= 60),
  check (setting in ('ward', 'community', 'crisis', 'perinatal', 'primary care', 'forensic', 'long-term conditions', 'online', 'other')),
  check (state in ('filled', 'vacant', 'not said')),
  check (title ~ '\S' and length(title) <= 200)
);
create index post_statement_id_idx on workforce.post (statement_id);
-- Row-level security: on, forced.
create policy "an organisation changes its own posts" on workforce.post for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation says it of its own posts" on workforce.post for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on workforce.post for select to kith_app
  using (true);
create policy "the owner migrates" on workforce.post for all to kith_owner
  using (true)
  with check (true);
grant select, insert on workforce.post to kith_app;
grant update (title, kind, level, setting, pay, hours, since, fixed_until, state, statement_id, said_on, ended_on) on workforce.post to kith_app;

-- cell: the code on the slip of a post; whoever has it may claim the post, once
create table workforce.post_key (
  cell_id integer not null,
  post_id uuid not null,
  organisation_id uuid not null,
  id uuid not null,
  code_hash bytea not null,
  made_at timestamptz not null,
  primary key (cell_id, post_id),
  unique (cell_id, code_hash),
  unique (cell_id, post_id, code_hash),
  foreign key (cell_id, post_id, organisation_id) references workforce.post(cell_id, id, organisation_id)
);
-- Row-level security: on, forced.
create policy "an organisation ends a slip" on workforce.post_key for delete to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation prints its slips" on workforce.post_key for select to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation says it of its own posts" on workforce.post_key for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "the owner migrates" on workforce.post_key for all to kith_owner
  using (true)
  with check (true);
create policy "whoever has the slip finds its post" on workforce.post_key for select to kith_app
  using (cell_id = platform.cell() and code_hash = platform.secret());
grant select, insert, delete on workforce.post_key to kith_app;

-- cell: a seat for a peer where decisions are made, published, without a name; empty says so
create table workforce.seat (
  cell_id integer not null,
  id uuid not null,
  organisation_id uuid not null,
  body text not null,
  level text not null,
  decides_words text not null,
  pay_words text not null,
  support_words text not null,
  ready_words text not null,
  come_words text not null,
  state text not null,
  since date not null,
  said_on date not null,
  ended_on date,
  primary key (cell_id, id),
  foreign key (cell_id, organisation_id) references places.organisation(cell_id, id),
  check (body ~ '\S' and length(body) <= 200),
  check (come_words ~ '\S' and length(come_words) <= 500),
  check (decides_words ~ '\S' and length(decides_words) <= 2000),
  check (level in ('team', 'service', 'board', 'locality', 'nation')),
  check (pay_words ~ '\S' and length(pay_words) <= 300),
  check (ready_words ~ '\S' and length(ready_words) <= 1000),
  check (state in ('held', 'empty')),
  check (support_words ~ '\S' and length(support_words) <= 1000)
);
create index seat_cell_id_organisation_id_idx on workforce.seat (cell_id, organisation_id);
-- Row-level security: on, forced.
create policy "an organisation says whether a seat is empty" on workforce.seat for update to kith_app
  using (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "an organisation says which seats are for peers" on workforce.seat for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on workforce.seat for select to kith_app
  using (true);
create policy "the owner migrates" on workforce.seat for all to kith_owner
  using (true)
  with check (true);
grant select, insert on workforce.seat to kith_app;
grant update (body, level, decides_words, pay_words, support_words, ready_words, come_words, state, since, said_on, ended_on) on workforce.seat to kith_app;

-- reference: what a role is and is not, as it was said once; from_id is the one it was adapted from, version_id where its items come from
create table workforce.statement (
  id uuid not null,
  cell_id integer not null,
  organisation_id uuid not null,
  title text not null,
  is_words text not null,
  is_not_words text not null,
  line_words text not null,
  senior_words text not null,
  adjustments_words text,
  panel text not null,
  from_id uuid,
  from_why text,
  version_id uuid,
  said_at timestamptz not null,
  primary key (id),
  unique (id, organisation_id),
  unique (id, version_id),
  foreign key (from_id) references workforce.statement(id),
  foreign key (version_id) references frameworks.version(id),
  check (length(adjustments_words) >= 1 and length(adjustments_words) <= 2000),
  check (from_id <> id),
  check ((from_id is null) = (from_why is null)),
  check (from_why ~ '\S' and length(from_why) <= 2000),
  check (is_not_words ~ '\S' and length(is_not_words) <= 4000),
  check (is_words ~ '\S' and length(is_words) <= 4000),
  check (line_words ~ '\S' and length(line_words) <= 500),
  check (panel in ('a peer sat on it', 'no peer sat on it', 'not said')),
  check (senior_words ~ '\S' and length(senior_words) <= 500),
  check (title ~ '\S' and length(title) <= 200)
);
create index statement_cell_id_organisation_id_said_at_idx on workforce.statement (cell_id, organisation_id, said_at);
create index statement_from_id_idx on workforce.statement (from_id);
create index statement_version_id_idx on workforce.statement (version_id);
-- Row-level security: on, forced.
create policy "an organisation says it of its own posts" on workforce.statement for insert to kith_app
  with check (cell_id = platform.cell() and organisation_id = platform.organisation());
create policy "everyone may read it" on workforce.statement for select to kith_app
  using (true);
create policy "the owner migrates" on workforce.statement for all to kith_owner
  using (true)
  with check (true);
grant select, insert on workforce.statement to kith_app;

-- reference: an item that a role draws on, of the version its statement names and of no other
create table workforce.statement_item (
  statement_id uuid not null,
  item_id uuid not null,
  version_id uuid not null,
  organisation_id uuid not null,
  here_words text,
  primary key (statement_id, item_id),
  foreign key (statement_id, organisation_id) references workforce.statement(id, organisation_id),
  foreign key (statement_id, version_id) references workforce.statement(id, version_id),
  foreign key (version_id, item_id) references frameworks.item(version_id, id),
  check (length(here_words) >= 1 and length(here_words) <= 1000)
);
create index statement_item_version_id_item_id_idx on workforce.statement_item (version_id, item_id);
-- Row-level security: on, forced.
create policy "an organisation says what its own statement draws on" on workforce.statement_item for insert to kith_app
  with check (organisation_id = platform.organisation());
create policy "everyone may read it" on workforce.statement_item for select to kith_app
  using (true);
create policy "the owner migrates" on workforce.statement_item for all to kith_owner
  using (true)
  with check (true);
grant select, insert on workforce.statement_item to kith_app;
